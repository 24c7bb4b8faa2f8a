package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.END_DATE;
import static fr.forprev.domain.session.Sessions.RESULTS;
import static fr.forprev.domain.session.Sessions.YANIS;
import static fr.forprev.domain.session.Sessions.changed;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.declaration;
import static fr.forprev.domain.session.Sessions.withTrainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Verifies(Rule.SES_15)
class WithTrainerTest {

  @ParameterizedTest
  @ValueSource(strings = {"2023-03-31", "2023-04-01", "2023-06-30"})
  void resultsAreSentFromTheEndDateToTheEndOfTheWindow(String today) {
    assertThat(withTrainer().sendResults(RESULTS, true, by(today)))
        .isEqualTo(Decision.granted(new WithEntity(changed(by(today)), declaration(), RESULTS)));
  }

  @Test
  void resultsAreNotSentTheDayBeforeTheEnd() {
    assertThat(reasonsOf(withTrainer().sendResults(RESULTS, true, by("2023-03-30"))))
        .containsExactly(
            Reason.of(
                Rule.SES_15,
                Unblock.from(END_DATE),
                Fact.day("endDate", END_DATE),
                Fact.day("today", day("2023-03-30"))));
  }

  @Test
  @Verifies(Rule.SES_02)
  void resultsAreNotSentPastTheWindow() {
    assertThat(reasonsOf(withTrainer().sendResults(RESULTS, true, by("2023-07-01"))))
        .containsExactly(window("2023-07-01"));
  }

  @Test
  void identitiesAreChecked() {
    assertThat(reasonsOf(withTrainer().sendResults(RESULTS, false, by("2023-03-31"))))
        .containsExactly(Reason.of(Rule.SES_15, Unblock.never()));
  }

  @Test
  void everyTraineeHasAResultAndNobodyElse() {
    Map<TraineeId, Result> results =
        Map.of(CHLOE.id(), Result.PASSED, new TraineeId(key(999)), Result.PASSED);

    assertThat(reasonsOf(withTrainer().sendResults(results, true, by("2023-03-31"))))
        .containsExactly(
            Reason.of(Rule.SES_15, Unblock.never(), Fact.count("withoutResult", 3)),
            Reason.of(Rule.SES_15, Unblock.never(), Fact.count("unknownTrainees", 1)));
  }

  @Test
  @Verifies(Rule.SES_02)
  void allReasonsComeTogether() {
    assertThat(
            reasonsOf(
                withTrainer()
                    .sendResults(Map.of(YANIS.id(), Result.FAILED), false, by("2022-12-30"))))
        .extracting(Reason::rule, reason -> reason.facts().size())
        .containsExactly(
            tuple(Rule.SES_02, 3),
            tuple(Rule.SES_15, 2),
            tuple(Rule.SES_15, 0),
            tuple(Rule.SES_15, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-31", "2023-03-30", "2023-06-30"})
  void aCommentReturnsTheSessionAsItWasEntered(String today) {
    Draft draft = grantedBy(withTrainer().returnWithComment("  Yanis était absent. ", by(today)));

    assertThat(draft)
        .isEqualTo(new Draft(changed(by(today)), content(), TRAINER.id(), "Yanis était absent."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void aReturnHasAComment(String comment) {
    assertThat(reasonsOf(withTrainer().returnWithComment(comment, by("2023-03-31"))))
        .containsExactly(
            Reason.of(Rule.SES_15, Unblock.never(), Fact.text("missing", "le commentaire")));
  }

  @Test
  @Verifies(Rule.SES_02)
  void nothingIsReturnedPastTheWindow() {
    assertThat(reasonsOf(withTrainer().returnWithComment("Absent.", by("2023-07-01"))))
        .containsExactly(window("2023-07-01"));
  }

  @Test
  void theSessionIsTheTrainers() {
    assertThat(withTrainer().state()).isEqualTo(SessionState.WITH_TRAINER);
    assertThat(withTrainer().dispositifLevel()).isEqualTo(SST_1);
    assertThat(withTrainer().endDate()).isEqualTo(END_DATE);
    assertThat(withTrainer().designatedTrainer()).contains(TRAINER.id());
  }

  private static Act by(String today) {
    return new Act(TRAINER.id(), day(today));
  }

  private static Reason window(String today) {
    return Reason.of(
        Rule.SES_02,
        Unblock.never(),
        Fact.day("endDate", END_DATE),
        Fact.span("window", span("2022-12-31", "2023-06-30")),
        Fact.day("today", day(today)));
  }
}
