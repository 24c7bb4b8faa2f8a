package fr.forprev.domain.takeover;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.takeover.Formers.habilitation;
import static fr.forprev.domain.takeover.Formers.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.MIG_05)
class FormerRequestTest {

  private static final Fact REQUEST = reference("request", "D-77");

  static List<Row> requests() {
    return DecisionTable.rowsOf("takeover/requests.txt");
  }

  @ParameterizedTest
  @MethodSource("requests")
  void theSituationCountsDistinctDispositifs(Row row) {
    assertThat(
            request("D-77", "SST/1", row.text("demande")).situation(held(row), OpeningDay.DEFAULT))
        .isEqualTo(FormerRequest.Situation.valueOf(row.text("situation")));
  }

  @Test
  void theSituationIsExplained() {
    HeldHabilitations two = held("SST/1", "SST/2", "CATEC/1");

    assertThat(explained("RENEWAL", two))
        .containsExactly(Remark.of(Rule.MIG_05, REQUEST, count("several", 2)));
    assertThat(explained("EXTENSION", two))
        .containsExactly(Remark.of(Rule.MIG_05, REQUEST, count("extended", 2)));
    assertThat(explained("FIRST", held())).containsExactly(Remark.of(Rule.MIG_05, REQUEST));
  }

  @Test
  void aPendingRequestMarksTheHabilitationOnWhichItBears() {
    Habilitation sst1 = habilitation(21, "SST/1", "2023-06-30");
    PendingRequests pending = new PendingRequests(List.of(request("D-77", "SST/1", "RENEWAL")));

    assertThat(pending.mark(sst1)).isTrue();
    assertThat(reasonOf(pending.obstacle(sst1)))
        .isEqualTo(
            Reason.of(
                Rule.MIG_05,
                Unblock.ask(Role.COMMISSION),
                REQUEST,
                reference("marked", sst1.number())));
  }

  @Test
  void itMarksNoOther() {
    Habilitation sst1 = habilitation(21, "SST/1", "2023-06-30");
    OrganisationId other = new OrganisationId(key(2));
    PendingRequests elsewhere =
        new PendingRequests(
            List.of(
                request("D-77", "SST/2", "RENEWAL"),
                request("D-78", "CATEC/1", "RENEWAL"),
                new FormerRequest(
                    "D-79", other, sst1.dispositifLevel(), FormerRequest.Purpose.RENEWAL)));

    assertThat(elsewhere.mark(sst1)).isFalse();
    assertThat(elsewhere.obstacle(sst1)).isEmpty();
    assertThat(new PendingRequests(List.of()).mark(sst1)).isFalse();
  }

  @Test
  void aRequestHasANumber() {
    assertThatIllegalArgumentException().isThrownBy(() -> request(" ", "SST/1", "FIRST"));
    assertThat(request("D-77", "SST/1", "FIRST").holder()).isEqualTo(MAROSE.id());
  }

  private static List<Remark> explained(String purpose, HeldHabilitations held) {
    FormerRequest request = request("D-77", "SST/1", purpose);
    return remarksOf(
        Decision.granted(request).with(List.of(request.explained(held, OpeningDay.DEFAULT))));
  }

  private static HeldHabilitations held(String... active) {
    return new HeldHabilitations(all(List.of(active), "2023-01-10"));
  }

  private static HeldHabilitations held(Row row) {
    List<Habilitation> held = all(row.words("habilitations actives"), "2023-01-10");
    held.addAll(all(row.words("échues"), "2023-01-09"));
    return new HeldHabilitations(held);
  }

  private static List<Habilitation> all(List<String> dispositifLevels, String expiry) {
    List<Habilitation> all = new ArrayList<>();
    dispositifLevels.forEach(it -> all.add(habilitation(40 + all.size(), it, expiry)));
    return all;
  }
}
