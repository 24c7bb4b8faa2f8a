package fr.forprev.domain.calendar;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {

  @ParameterizedTest
  @CsvSource({
    "2023-01-09, false",
    "2023-01-10, true",
    "2023-01-17, true",
    "2023-01-25, true",
    "2023-01-26, false"
  })
  void itsFirstAndLastDaysAreInIt(String day, boolean inside) {
    assertThat(span("2023-01-10", "2023-01-25").contains(day(day))).isEqualTo(inside);
  }

  @Test
  void oneDayIsARun() {
    assertThat(span("2024-02-29", "2024-02-29").contains(day("2024-02-29"))).isTrue();
  }

  @Test
  void itsLastDayIsNotBeforeItsFirst() {
    assertThatIllegalArgumentException().isThrownBy(() -> span("2023-01-11", "2023-01-10"));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2023-01-09, false",
    "2023-01-01, 2023-01-10, true",
    "2023-01-12, 2023-01-13, true",
    "2023-01-01, 2023-02-01, true",
    "2023-01-25, 2023-02-01, true",
    "2023-01-26, 2023-02-01, false"
  })
  void twoRunsOverlapWhenTheyShareADay(String first, String last, boolean shared) {
    DateSpan january = span("2023-01-10", "2023-01-25");

    assertThat(january.overlaps(span(first, last))).isEqualTo(shared);
    assertThat(span(first, last).overlaps(january)).isEqualTo(shared);
  }

  @Test
  void monthsAroundADayAreClippedToTheEndOfTheMonth() {
    assertThat(DateSpan.around(day("2023-05-31"), Period.ofMonths(3)))
        .isEqualTo(span("2023-02-28", "2023-08-31"));
  }
}
