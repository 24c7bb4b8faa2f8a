package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.END_DATE;
import static fr.forprev.domain.session.Sessions.HEADER;
import static fr.forprev.domain.session.Sessions.changed;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.Sessions.withEntity;
import static fr.forprev.domain.session.Sessions.withTrainer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Session n°113 ends on 2023-03-31: it changes until 2023-06-30. */
class DeletionTest {

  @ParameterizedTest
  @ValueSource(strings = {"2023-01-01", "2023-03-31", "2023-06-30"})
  @Verifies(Rule.SES_21)
  void theEntityDeletesWithinTheWindow(String today) {
    for (CertificationSession session : List.of(draft(content()), withTrainer(), withEntity())) {
      assertThat(grantedBy(session.discard(day(today)))).isEqualTo(HEADER.id());
    }
  }

  @Test
  @Verifies({Rule.SES_21, Rule.SES_02})
  void theEntityDeletesNoMorePastTheWindow() {
    assertThat(reasonsOf(withEntity().discard(day("2023-07-01"))))
        .containsExactly(windowOver("2023-07-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-31", "2023-06-30"})
  @Verifies(Rule.SES_23)
  void whatIsTakenBackKeepsEverythingThatWasEntered(String today) {
    assertThat(grantedBy(withTrainer().takeBack(on(today)))).isEqualTo(reopened(today));
  }

  @Test
  @Verifies({Rule.SES_23, Rule.SES_02})
  void nothingIsTakenBackPastTheWindow() {
    assertThat(reasonsOf(withTrainer().takeBack(on("2023-07-01"))))
        .containsExactly(windowOver("2023-07-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-03-31", "2023-06-30"})
  @Verifies(Rule.SES_16)
  void aModificationDiscardsTheResults(String today) {
    assertThat(grantedBy(withEntity().modify(on(today)))).isEqualTo(reopened(today));
  }

  @Test
  @Verifies({Rule.SES_16, Rule.SES_02})
  void nothingIsModifiedPastTheWindow() {
    assertThat(reasonsOf(withEntity().modify(on("2023-07-01"))))
        .containsExactly(windowOver("2023-07-01"));
  }

  @ParameterizedTest
  @CsvSource({
    // today, latest end date whose three months are over
    "2022-07-10, 2022-04-09",
    "2022-07-11, 2022-04-10",
    "2024-02-29, 2023-11-28",
    "2024-03-01, 2023-11-30",
    "2023-02-28, 2022-11-27",
    "2023-03-01, 2022-11-30",
    "2024-05-30, 2024-02-29",
    "2024-05-29, 2024-02-28",
    "2023-07-01, 2023-03-31",
    "2023-06-30, 2023-03-29",
  })
  @Verifies(Rule.SES_20)
  void whatIsOverEndedOnThatDayOrBefore(LocalDate today, LocalDate end) {
    assertThat(EntryWindow.lastClosed(today)).isEqualTo(end);
    assertThat(EntryWindow.of(end).last()).isBefore(today);
    assertThat(EntryWindow.of(end.plusDays(1)).last()).isAfterOrEqualTo(today);
  }

  private static Draft reopened(String today) {
    return new Draft(changed(on(today)), content(), TRAINER.id(), null);
  }

  private static Reason windowOver(String today) {
    return Reason.of(
        Rule.SES_02,
        Unblock.never(),
        Fact.day("endDate", END_DATE),
        Fact.span("window", span("2022-12-31", "2023-06-30")),
        Fact.day("today", day(today)));
  }
}
