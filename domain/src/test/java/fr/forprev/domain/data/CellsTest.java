package fr.forprev.domain.data;

import static fr.forprev.domain.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @Test
  void aCellIsReadAsWhatItHolds() {
    assertThat(cell("Rennes").text("cell")).isEqualTo("Rennes");
    assertThat(cell("true").flag("cell")).isTrue();
    assertThat(cell("false").flag("cell")).isFalse();
    assertThat(cell("2024-02-29").optionalDay("cell")).isEqualTo(day("2024-02-29"));
    assertThat(cell("35").<Integer>read("cell", written -> Optional.of(3))).isEqualTo(3);
  }

  @Test
  void anEmptyCellIsNoNumberNoDayAndNoText() {
    assertThat(cell("").written("cell")).isEmpty();
    assertThat(cell("").optionalNumber("cell")).isNull();
    assertThat(cell("").optionalDay("cell")).isNull();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cell("").text("cell"))
        .withMessage("cell cannot be \"\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 9999})
  void aNumberHasOneToFourDigits(int number) {
    assertThat(cell(Integer.toString(number)).number("cell")).isEqualTo(number);
    assertThat(cell(Integer.toString(number)).optionalNumber("cell")).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "10000", "1.5", "dix"})
  void anythingElseIsNotANumber(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cell(written).number("cell"))
        .withMessage("cell cannot be \"" + written + "\"");
  }

  @Test
  void theCellThatCannotBeReadIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cell("oui").flag("cell"))
        .withMessage("cell cannot be \"oui\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cell("2023-02-29").optionalDay("cell"))
        .withMessage("cell cannot be \"2023-02-29\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cell("?").read("cell", written -> Optional.empty()))
        .withMessage("cell cannot be \"?\"");
    assertThatNullPointerException()
        .isThrownBy(() -> cell("?").written("column"))
        .withMessage("column");
  }

  private static Cells cell(String written) {
    return new Cells(Map.of("cell", written));
  }
}
