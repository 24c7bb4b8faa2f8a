package fr.forprev.domain.dispositif;

import static fr.forprev.domain.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidityTest {

  @Test
  void isMonthsOrNoneOrBlank() {
    assertThat(Validity.parse("24")).contains(new Validity.Months(24));
    assertThat(Validity.parse("1")).contains(new Validity.Months(1));
    assertThat(Validity.parse("999")).contains(new Validity.Months(999));
    assertThat(Validity.parse("none")).contains(new Validity.NoEnd());
    assertThat(Validity.parse("")).contains(new Validity.Unknown());
    assertThat(Validity.parse(" ")).contains(new Validity.Unknown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "024", "1000", "24 mois", "None", "2.5", "٢٤"})
  void isNothingElse(String written) {
    assertThat(Validity.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"24", "none", ""})
  void isWrittenAsItIsRead(String written) {
    assertThat(Validity.parse(written).orElseThrow().written()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void lastsAtLeastAMonth(int months) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Validity.Months(months));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-04-10, 24, 2024-04-10",
    "2024-02-29, 12, 2025-02-28",
    "2024-02-29, 48, 2028-02-29",
    "2023-01-31, 1, 2023-02-28",
    "2024-01-31, 1, 2024-02-29"
  })
  void endsFromDateToDate(String start, int months, String end) {
    assertThat(new Validity.Months(months).endFrom(day(start))).isEqualTo(day(end));
  }

  @Test
  void mayHaveNoEnd() {
    assertThat(new Validity.NoEnd().endFrom(day("2024-02-29"))).isNull();
  }

  @Test
  void hasNoEndToComputeWhenUnknown() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Validity.Unknown().endFrom(day("2024-02-29")));
  }
}
