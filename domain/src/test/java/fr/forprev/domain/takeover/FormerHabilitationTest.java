package fr.forprev.domain.takeover;

import static fr.forprev.domain.Samples.DELEGATE;
import static fr.forprev.domain.Samples.MANAGER;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.habilitation.Sanctioned.resigned;
import static fr.forprev.domain.habilitation.Sanctioned.suspended;
import static fr.forprev.domain.habilitation.Sanctioned.withdrawn;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.reference;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Scope;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.MIG_04)
class FormerHabilitationTest {

  private static final Fact NUMBER = reference("number", sst1().number());
  private static final Fact OPENING = Fact.day("openingDay", day("2023-01-10"));

  static List<Row> habilitations() {
    return DecisionTable.rowsOf("takeover/habilitations.txt");
  }

  @ParameterizedTest
  @MethodSource("habilitations")
  void whatIsActiveOnTheOpeningDayIsTakenOver(Row row) {
    OpeningDay opening = new OpeningDay(row.day("ouverture"));
    Habilitation former = written(row);

    assertThat(shown(former, opening)).isEqualTo(row.text("reprise"));
    assertThat(opening.isActive(former)).isEqualTo(row.text("reprise").startsWith("oui"));
  }

  @Test
  void itsNumberAndItsManagersComeWithIt() {
    var taken =
        new FormerHabilitation(sst1(), List.of(MANAGER, DELEGATE)).takenOver(OpeningDay.DEFAULT);

    assertThat(grantedBy(taken))
        .isEqualTo(
            new TakenOverHabilitation(
                sst1(),
                List.of(
                    MANAGER,
                    DELEGATE.gaining(Role.MANAGER, new Scope.OfOrganisation(MAROSE.id())))));
    assertThat(remarksOf(taken))
        .containsExactly(Remark.of(Rule.MIG_04, NUMBER, count("managers", 2)));
  }

  @Test
  void theOpeningDayIsThatOfTheLaunchUnlessItIsSet() {
    assertThat(OpeningDay.DEFAULT).isEqualTo(new OpeningDay(day("2023-01-10")));
  }

  @Test
  void aRefusalSaysWhyItIsNotActive() {
    assertThat(refused(habilitation(SST_1, List.of(span("2018-01-10", "2023-01-09")))))
        .isEqualTo(reason(Fact.day("expiry", day("2023-01-09"))));
    assertThat(refused(habilitation(SST_1, List.of(span("2023-01-11", "2028-01-11")))))
        .isEqualTo(reason(Fact.day("start", day("2023-01-11"))));
    assertThat(refused(withdrawn(sst1(), "2023-01-10")))
        .isEqualTo(reason(Fact.day("withdrawnFrom", day("2023-01-10"))));
    assertThat(refused(resigned(sst1(), "2023-01-10")))
        .isEqualTo(reason(Fact.day("resignedFrom", day("2023-01-10"))));
  }

  @Test
  void betweenTwoTermsItIsNotActive() {
    assertThat(
            refused(
                habilitation(
                    SST_1,
                    List.of(span("2018-01-01", "2022-12-31"), span("2023-01-11", "2027-12-31")))))
        .isEqualTo(reason(Fact.day("start", day("2023-01-11"))));
  }

  private static Habilitation written(Row row) {
    Habilitation granted =
        habilitation(SST_1, List.of(span(row.text("début"), row.text("échéance"))));
    if (row.optionalDay("suspendue du").isPresent()) {
      return suspended(granted, span(row.text("suspendue du"), row.text("au")));
    }
    if (row.optionalDay("retirée du").isPresent()) {
      return withdrawn(granted, row.text("retirée du"));
    }
    return row.optionalDay("renoncée du").isPresent()
        ? resigned(granted, row.text("renoncée du"))
        : granted;
  }

  private static String shown(Habilitation habilitation, OpeningDay opening) {
    return new FormerHabilitation(habilitation, List.of())
        .takenOver(opening)
        .fold(
            granted -> granted.remarks().size() == 1 ? "oui" : "oui : suspendue",
            refused -> {
              String fact = refused.reasons().get(0).facts().get(1).name();
              return switch (fact) {
                case "expiry" -> "non : échue";
                case "start" -> "non : à venir";
                case "withdrawnFrom" -> "non : retirée";
                default -> "non : renoncée";
              };
            });
  }

  @Test
  void aSuspensionThatRunsIsTakenOverToo() {
    Habilitation suspended = suspended(sst1(), span("2022-12-01", "2023-01-10"));
    var taken = new FormerHabilitation(suspended, List.of()).takenOver(OpeningDay.DEFAULT);

    assertThat(grantedBy(taken)).isEqualTo(new TakenOverHabilitation(suspended, List.of()));
    assertThat(remarksOf(taken))
        .containsExactly(
            Remark.of(Rule.MIG_04, NUMBER),
            Remark.of(
                Rule.MIG_04, NUMBER, Fact.span("suspension", span("2022-12-01", "2023-01-10"))));
  }

  private static Reason refused(Habilitation habilitation) {
    return reasonsOf(new FormerHabilitation(habilitation, List.of()).takenOver(OpeningDay.DEFAULT))
        .get(0);
  }

  private static Reason reason(Fact why) {
    return Reason.of(Rule.MIG_04, Unblock.never(), NUMBER, why, OPENING);
  }
}
