package fr.forprev.domain.trainer;

import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.certification;
import static fr.forprev.domain.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerCertificationTest {

  @ParameterizedTest
  @CsvSource({
    "2024-02-28, false",
    "2024-02-29, true",
    "2025-08-15, true",
    "2027-02-28, true",
    "2027-03-01, false"
  })
  void coversItsFirstAndLastDays(String day, boolean covered) {
    assertThat(certification(SST_2, "2024-02-29", "2027-02-28").covers(day(day)))
        .isEqualTo(covered);
  }

  @Test
  void coversEveryDayFromItsStartWhenItHasNoEnd() {
    TrainerCertification endless = certification(SST_2, day("2024-02-29"), null);

    assertThat(endless.covers(day("2024-02-28"))).isFalse();
    assertThat(endless.covers(day("2024-02-29"))).isTrue();
    assertThat(endless.covers(day("2199-12-31"))).isTrue();
  }
}
