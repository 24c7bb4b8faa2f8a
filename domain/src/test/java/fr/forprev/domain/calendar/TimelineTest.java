package fr.forprev.domain.calendar;

import static fr.forprev.domain.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Timeline<String> TERM =
      Timeline.always("to come")
          .then(day("2024-02-29"), "in force")
          .then(day("2024-03-02"), "past");

  @Test
  void eachDayHasItsStateFromWhenAndUntilWhen() {
    assertThat(TERM.on(day("2024-02-28")))
        .isEqualTo(new Phase<>("to come", null, day("2024-02-28")));
    assertThat(TERM.on(day("2024-02-29")))
        .isEqualTo(new Phase<>("in force", day("2024-02-29"), day("2024-03-01")));
    assertThat(TERM.on(day("2024-03-01"))).isEqualTo(TERM.on(day("2024-02-29")));
    assertThat(TERM.on(day("2024-03-02"))).isEqualTo(new Phase<>("past", day("2024-03-02"), null));
  }

  @Test
  void whatComesNextIsThePhaseAfter() {
    assertThat(TERM.after(day("2020-01-01"))).contains(TERM.on(day("2024-02-29")));
    assertThat(TERM.after(day("2024-02-29"))).contains(TERM.on(day("2024-03-02")));
    assertThat(TERM.after(day("2024-03-02"))).isEmpty();
  }

  @Test
  void aStateThatGoesOnIsOnePhase() {
    assertThat(TERM.then(day("2024-03-05"), "past")).isEqualTo(TERM);
    assertThat(TERM.then(day("2024-03-02"), "in force").phases())
        .containsExactly(
            new Phase<>("to come", null, day("2024-02-28")),
            new Phase<>("in force", day("2024-02-29"), null));
  }

  @Test
  void whatWasToComeLaterGivesWay() {
    assertThat(TERM.then(day("2024-02-29"), "withdrawn").phases())
        .containsExactly(
            new Phase<>("to come", null, day("2024-02-28")),
            new Phase<>("withdrawn", day("2024-02-29"), null));
  }

  @Test
  void whatNeverChangesHasOnePhase() {
    assertThat(Timeline.always("past").phases()).containsExactly(new Phase<>("past", null, null));
  }

  @Test
  void whatEachDaySaysIsKeptWhereItChanges() {
    List<LocalDate> days =
        List.of(day("2024-03-02"), day("2024-02-29"), day("2024-02-29"), day("2024-03-01"));

    assertThat(Timeline.of(days, day -> TERM.on(day).state())).isEqualTo(TERM);
  }

  @Test
  void gapsOverlapsAndRepeatsAreRefused() {
    Phase<String> first = new Phase<>("a", null, day("2024-01-01"));

    assertThatThrownBy(() -> new Timeline<>(List.<Phase<String>>of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertRefused(first);
    assertRefused(first, new Phase<>("b", day("2024-01-03"), null));
    assertRefused(first, new Phase<>("b", day("2024-01-01"), null));
    assertRefused(first, new Phase<>("a", day("2024-01-02"), null));
    assertRefused(new Phase<>("a", day("2024-01-01"), null));
    assertRefused(new Phase<>("a", null, null), new Phase<>("b", null, null));
  }

  @SafeVarargs
  private static void assertRefused(Phase<String>... phases) {
    assertThatThrownBy(() -> new Timeline<>(List.of(phases)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("phases");
  }

  @Test
  void aPhaseThatEndsBeforeItStartsIsRefused() {
    assertThat(new Phase<>("a", day("2024-01-01"), day("2024-01-01")).contains(day("2024-01-01")))
        .isTrue();
    assertThatThrownBy(() -> new Phase<>("a", day("2024-01-02"), day("2024-01-01")))
        .hasMessage("last day 2024-01-01 precedes first day 2024-01-02");
  }
}
