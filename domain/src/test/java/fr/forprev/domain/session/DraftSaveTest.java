package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.changed;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.ending;
import static fr.forprev.domain.session.Sessions.entries;
import static fr.forprev.domain.session.Sessions.facts;
import static fr.forprev.domain.session.Sessions.of;
import static fr.forprev.domain.session.Sessions.on;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftSaveTest {

  private static final String COMMENT = "Il manque un stagiaire.";

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-31", "2023-06-30"})
  @Verifies({Rule.SES_02, Rule.SES_03})
  void theSameEndDateKeepsTrainerAndComment(String today) {
    DraftContent next = of(entries(CHLOE));

    assertThat(save(next, today))
        .isEqualTo(Decision.granted(new Draft(changed(on(today)), next, TRAINER.id(), COMMENT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-30", "2023-07-01"})
  @Verifies(Rule.SES_02)
  void nothingIsSavedOutOfTheWindow(String today) {
    assertThat(reasonsOf(save(content(), today)))
        .extracting(Reason::rule)
        .containsExactly(Rule.SES_02);
  }

  @Test
  @Verifies(Rule.SES_03)
  void anotherEndDateVoidsTheTrainer() {
    DraftContent next = ending("2023-04-01");

    assertThat(grantedBy(save(next, "2023-04-05")))
        .isEqualTo(new Draft(changed(on("2023-04-05")), next, null, COMMENT));
  }

  @Test
  @Verifies(Rule.SES_03)
  void anotherLevelVoidsTheTrainer() {
    DraftContent next = content(SST_2, day("2023-03-31"), null, null);
    var sst2 = habilitation(SST_2, List.of(span("2020-07-01", "2025-06-30")));

    assertThat(grantedBy(draft(content()).save(next, facts(sst1(), sst2), on("2023-04-05"))))
        .isEqualTo(new Draft(changed(on("2023-04-05")), next, null, COMMENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-28", "2023-06-30"})
  @Verifies(Rule.SES_02)
  void anotherEndDateIsTakenWithinBothWindows(String today) {
    // Old window until 2023-06-30, new one from 2023-02-28.
    assertThat(grantedBy(save(ending("2023-05-31"), today)).endDate()).isEqualTo(day("2023-05-31"));
  }

  @Test
  @Verifies(Rule.SES_02)
  void anotherEndDateIsRefusedPastTheWindowOfTheOldOne() {
    assertThat(reasonsOf(save(ending("2023-05-31"), "2023-07-01")))
        .containsExactly(
            window("2023-03-31", span("2022-12-31", "2023-06-30"), "2023-07-01", Unblock.never()));
  }

  @Test
  @Verifies(Rule.SES_02)
  void anotherEndDateWaitsForTheWindowOfTheNewOne() {
    assertThat(reasonsOf(save(ending("2023-05-31"), "2023-02-27")))
        .containsExactly(
            window(
                "2023-05-31",
                span("2023-02-28", "2023-08-31"),
                "2023-02-27",
                Unblock.from(day("2023-02-28"))));
  }

  @Test
  @Verifies(Rule.SES_02)
  void anotherEndDateIsNotWaitedForBeyondTheWindowOfTheOldOne() {
    assertThat(reasonsOf(save(ending("2023-09-30"), "2023-06-29")))
        .containsExactly(
            window(
                "2023-09-30",
                span("2023-06-30", "2023-12-30"),
                "2023-06-29",
                Unblock.from(day("2023-06-30"))));
    assertThat(reasonsOf(save(ending("2023-10-01"), "2023-06-30")))
        .containsExactly(
            window("2023-10-01", span("2023-07-01", "2024-01-01"), "2023-06-30", Unblock.never()));
  }

  @Test
  @Verifies(Rule.SES_02)
  void bothWindowsMayRefuse() {
    assertThat(reasonsOf(save(ending("2023-03-01"), "2023-07-01")))
        .containsExactly(
            window("2023-03-31", span("2022-12-31", "2023-06-30"), "2023-07-01", Unblock.never()),
            window("2023-03-01", span("2022-12-01", "2023-06-01"), "2023-07-01", Unblock.never()));
  }

  @Test
  @Verifies({Rule.SES_03, Rule.HAB_01})
  void theHabilitationIsTestedAtEverySave() {
    var lapsed = habilitation(SST_1, List.of(span("2018-04-01", "2023-03-30")));

    assertThat(reasonsOf(draft(content()).save(content(), facts(lapsed), on("2023-04-05"))))
        .extracting(Reason::rule)
        .containsExactly(Rule.HAB_01);
  }

  private static Decision<Draft> save(DraftContent next, String today) {
    return draft(content()).save(next, facts(), on(today));
  }

  private static Reason window(String endDate, DateSpan window, String today, Unblock unblock) {
    return Reason.of(
        Rule.SES_02,
        unblock,
        Fact.day("endDate", day(endDate)),
        Fact.span("window", window),
        Fact.day("today", day(today)));
  }
}
