package fr.forprev.domain.takeover;

import static fr.forprev.domain.Samples.CATALOGUE;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.takeover.Formers.PERSON;
import static fr.forprev.domain.takeover.Formers.habilitation;
import static fr.forprev.domain.takeover.Formers.managing;
import static fr.forprev.domain.takeover.Formers.number;
import static fr.forprev.domain.takeover.Formers.request;
import static fr.forprev.domain.takeover.Formers.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.TrainerRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Verifies(Rule.MIG_06)
class TakeoverReportTest {

  private static final Habilitation SST1 = habilitation(21, "SST/1", "2023-06-30");
  private static final Habilitation EXPIRED = habilitation(23, "CATEC/1", "2023-01-09");

  private static final FormerTrainer KEPT = named("BRT20417", "2023-06-30", "2021-06-30");
  private static final FormerTrainer LOST = named("CLG30518", "2021-12-31");
  private static final FormerResult RENEWAL = result("D-77", "RENEWAL", 21, 60);
  private static final FormerSession SESSION = new FormerSession("S-2022-9");

  @Test
  void theFirstRunSaysWhatWouldBeCreatedAndWhatIsRefused() {
    TakeoverReport report =
        report(none(), KEPT, LOST, taken(SST1), taken(EXPIRED), RENEWAL, SESSION);

    assertThat(report.created()).extracting(TakeoverReport.Created::line).containsExactly(1, 3, 5);
    assertThat(report.present()).isEmpty();
    assertThat(refusals(report)).containsExactly("1 MIG-03", "2 MIG-01", "4 MIG-04", "6 MIG-07");
    assertThat(report.lost()).containsExactly(new ForprevNumber("CLG30518"));
    assertThat(remarksOf(Decision.granted(report).with(List.of(report.summary()))))
        .containsExactly(
            Remark.of(Rule.MIG_06, count("created", 3), count("present", 0), count("refused", 4)));
  }

  @Test
  void theSameLinesAgainDoubleNothing() {
    Former[] lines = {KEPT, LOST, taken(SST1), taken(EXPIRED), RENEWAL, SESSION};
    TakeoverReport first = report(none(), lines);
    Set<Former.Key> known =
        Stream.of(KEPT, taken(SST1), RENEWAL).map(Former::key).collect(Collectors.toSet());

    TakeoverReport again = report(facts(known, SST1), lines);

    assertThat(again.created()).isEmpty();
    assertThat(again.present())
        .extracting(TakeoverReport.Line::number)
        .isEqualTo(first.created().stream().map(TakeoverReport.Created::line).toList());
    assertThat(refusals(again)).containsExactly("2 MIG-01", "4 MIG-04", "6 MIG-07");
    assertThat(again.lost()).isEqualTo(first.lost());
  }

  @Test
  void aLineThatCameLaterIsCreatedBesideThoseAlreadyThere() {
    TakeoverReport report = report(facts(Set.of(taken(SST1).key()), SST1), taken(SST1), RENEWAL);

    assertThat(report.present()).containsExactly(new TakeoverReport.Line(1, taken(SST1)));
    assertThat(report.created()).extracting(TakeoverReport.Created::line).containsExactly(2);
  }

  @Test
  void aRepeatedLineIsRefusedWithTheOneThatItRepeats() {
    TakeoverReport report = report(none(), KEPT, taken(SST1), KEPT);

    assertThat(report.created()).extracting(TakeoverReport.Created::line).containsExactly(1, 2);
    assertThat(report.refused().get(1))
        .isEqualTo(
            new TakeoverReport.Refused(
                3,
                KEPT.key(),
                List.of(
                    Reason.of(
                        Rule.MIG_06,
                        Unblock.never(),
                        reference("number", "BRT20417"),
                        count("line", 3),
                        count("earlierLine", 1)))));
    reasonOf(Optional.of(report.refused().get(1).reasons().get(0)));
  }

  @Test
  void twoThingsOfOneNumberAreNotTheSame() {
    TakeoverReport report =
        report(none(), new FormerSession("D-77"), request("D-77", "CATEC/1", "FIRST"));

    assertThat(refusals(report)).containsExactly("1 MIG-07");
    assertThat(report.created()).hasSize(1);
  }

  @Test
  @Verifies(Rule.MIG_01)
  void aManagerOfWhatIsTakenOverKeepsHisNumberWhateverTheOrderOfTheLines() {
    Person manager = LOST.person();
    FormerHabilitation managed = new FormerHabilitation(SST1, List.of(manager));

    TakeoverReport report = report(none(), LOST, managed);

    assertThat(report.lost()).isEmpty();
    assertThat(report.created().get(0).taken())
        .isInstanceOfSatisfying(
            TakenOverTrainer.class,
            taken ->
                assertThat(taken.record())
                    .isEqualTo(
                        new TrainerRecord(
                            Formers.with(manager, manager.number(), managing()), List.of())));
    assertThat(refusals(report)).containsExactly("1 MIG-01");
  }

  @Test
  @Verifies(Rule.MIG_01)
  void aManagerOfWhatIsNotTakenOverDoesNot() {
    FormerHabilitation managed = new FormerHabilitation(EXPIRED, List.of(LOST.person()));

    assertThat(report(none(), managed, LOST).lost()).containsExactly(LOST.person().number());
  }

  @Test
  void aManagerOfTwoHabilitationsOfTheSameEntityIsOne() {
    FormerHabilitation one = new FormerHabilitation(SST1, List.of(LOST.person()));
    FormerHabilitation other =
        new FormerHabilitation(habilitation(24, "CATEC/1", "2025-06-30"), List.of(LOST.person()));

    assertThat(report(none(), one, other, LOST).created().get(2).taken())
        .isInstanceOfSatisfying(
            TakenOverTrainer.class,
            taken -> assertThat(taken.record().person().profiles()).containsExactly(managing()));
  }

  @Test
  @Verifies(Rule.MIG_05)
  void aResultAppliesToWhatTheSameRunTakesOver() {
    assertThat(refusals(report(none(), RENEWAL))).containsExactly("1 MIG-05");
    assertThat(report(none(), RENEWAL, taken(SST1)).refused()).isEmpty();
  }

  @Test
  @Verifies(Rule.MIG_05)
  void aResultSeesWhatTheOneBeforeItGranted() {
    FormerResult created = result("D-80", "FIRST", 22, 60);
    FormerResult twice = result("D-81", "EXTENSION", 23, 60);
    FormerResult again = result("D-82", "RENEWAL", 21, 60);

    assertThat(refusals(report(none(), created, twice))).containsExactly("2 MIG-05");
    assertThat(report(none(), taken(SST1), RENEWAL, again).created().get(2).taken())
        .isInstanceOfSatisfying(
            AppliedResult.Renewed.class,
            renewed -> assertThat(renewed.habilitation().expiry()).isEqualTo(day("2033-06-30")));
  }

  @Test
  @Verifies(Rule.MIG_05)
  void aRequestMarksUntilItsResultIsApplied() {
    FormerRequest pending = request("D-77", "SST/1", "RENEWAL");

    assertThat(report(none(), taken(SST1), pending).created().get(1))
        .isEqualTo(
            new TakeoverReport.Created(
                2, pending, List.of(Remark.of(Rule.MIG_05, reference("request", "D-77")))));
    TakeoverReport finished = report(none(), taken(SST1), pending, RENEWAL);
    assertThat(finished.refused().get(0).reasons())
        .containsExactly(
            reasonOf(
                Optional.of(
                    Reason.of(
                        Rule.MIG_05, Unblock.never(), reference("finishedRequest", "D-77")))));
    assertThat(refusals(report(facts(Set.of(RENEWAL.key()), SST1), pending)))
        .containsExactly("1 MIG-05");
    assertThat(report(none(), pending, RENEWAL).created()).hasSize(1);
  }

  @Test
  @Verifies(Rule.MIG_07)
  void aSessionIsNeverTakenOver() {
    assertThat(reasonOf(Optional.of(SESSION.refused())))
        .isEqualTo(Reason.of(Rule.MIG_07, Unblock.never(), reference("session", "S-2022-9")));
    assertThat(report(none(), SESSION).created()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new FormerSession(" "));
  }

  private static TakeoverReport report(TakeoverFacts facts, Former... formers) {
    List<TakeoverReport.Line> lines = new ArrayList<>();
    for (Former former : formers) {
      lines.add(new TakeoverReport.Line(lines.size() + 1, former));
    }
    return TakeoverReport.of(facts, lines);
  }

  private static List<String> refusals(TakeoverReport report) {
    return report.refused().stream()
        .map(refused -> refused.line() + " " + refused.reasons().get(0).rule().id())
        .toList();
  }

  private static TakeoverFacts none() {
    return facts(Set.of());
  }

  private static TakeoverFacts facts(Set<Former.Key> known, Habilitation... held) {
    return new TakeoverFacts(OpeningDay.DEFAULT, CATALOGUE, known, List.of(held));
  }

  private static FormerHabilitation taken(Habilitation habilitation) {
    return new FormerHabilitation(habilitation, List.of());
  }

  private static FormerTrainer named(String number, String... ends) {
    return trainer(Formers.with(PERSON, new ForprevNumber(number)), List.of(ends));
  }

  private static FormerResult result(String request, String purpose, long number, int months) {
    return new FormerResult(
        request(request, "SST/1", purpose),
        day("2023-02-28"),
        new FormerResult.Outcome.Granted(number(number), months, new HabilitationId(key(number))));
  }
}
