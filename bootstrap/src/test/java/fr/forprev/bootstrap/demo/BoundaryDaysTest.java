package fr.forprev.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.session.EntryWindow;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryDaysTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-24", "2024-02-29", "2026-11-30", "2027-02-28", "2026-05-31"})
  void they_are_the_last_day_that_may_be_entered_and_the_next_on_both_sides(LocalDate today) {
    BoundaryDays bounds = BoundaryDays.of(today);

    assertThat(bounds.tooEarly()).isEqualTo(bounds.latest().plusDays(1));
    assertThat(bounds.tooLate()).isEqualTo(bounds.oldest().minusDays(1));
    assertThat(EntryWindow.of(bounds.latest()).contains(today)).isTrue();
    assertThat(EntryWindow.of(bounds.tooEarly()).contains(today)).isFalse();
    assertThat(EntryWindow.of(bounds.oldest()).contains(today)).isTrue();
    assertThat(EntryWindow.of(bounds.tooLate()).contains(today)).isFalse();
  }
}
