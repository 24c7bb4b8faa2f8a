package fr.forprev.domain.trainer;

import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.SST_3;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.certification;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.dispositifLevel;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.CER_02)
class PreviousCertificationTest {

  @Test
  void isTheOneThatEndsLastWhateverTheirOrder() {
    TrainerCertification first = certification(SST_2, "2019-06-30", "2022-06-30");
    TrainerCertification last = certification(SST_2, "2022-03-14", "2025-06-30");

    assertThat(record(first, last).previousEnd(SST_2, day("2025-03-14")))
        .contains(day("2025-06-30"));
    assertThat(record(last, first).previousEnd(SST_2, day("2025-03-14")))
        .contains(day("2025-06-30"));
  }

  @Test
  void startedTheDayBeforeTheSessionEndsAtTheLatest() {
    TrainerRecord record = record(certification(SST_2, "2025-03-14", "2028-06-30"));

    assertThat(record.previousEnd(SST_2, day("2025-03-13"))).isEmpty();
    assertThat(record.previousEnd(SST_2, day("2025-03-14"))).isEmpty();
    assertThat(record.previousEnd(SST_2, day("2025-03-15"))).contains(day("2028-06-30"));
  }

  @Test
  void isOfTheSameDispositifAndTheSameLevel() {
    TrainerRecord record =
        record(
            certification(SST_3, "2022-06-30", "2025-06-30"),
            certification(dispositifLevel("CATEC", Level.TWO), "2022-06-30", "2025-06-30"));

    assertThat(record.previousEnd(SST_2, day("2025-03-14"))).isEmpty();
    assertThat(record.previousEnd(SST_3, day("2025-03-14"))).contains(day("2025-06-30"));
  }

  @Test
  void givesNothingToReckonFromWhenItHasNoEnd() {
    TrainerRecord record =
        record(
            certification(SST_2, day("2019-06-30"), null),
            certification(SST_2, "2022-06-30", "2025-06-30"));

    assertThat(record.previousEnd(SST_2, day("2025-03-14"))).isEmpty();
  }

  private static TrainerRecord record(TrainerCertification... held) {
    return new TrainerRecord(TRAINER, List.of(held));
  }
}
