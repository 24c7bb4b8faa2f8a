package fr.forprev.domain.habilitation;

import static fr.forprev.domain.Samples.dispositifLevel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HabilitationNumberTest {

  @Test
  void isKeptVerbatim() {
    assertThat(new HabilitationNumber("H00421/2023/SST-1/O")).hasToString("H00421/2023/SST-1/O");
    assertThat(new HabilitationNumber("9".repeat(40)).value()).hasSize(40);
  }

  static List<Row> numbers() {
    return DecisionTable.rowsOf("habilitation/numbers.txt");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  @Verifies(Rule.HAB_16)
  void saysOrderYearDispositifLevelAndWhatTheEntityIs(Row row) {
    HabilitationNumber number =
        HabilitationNumber.of(
            row.number("ordre"),
            row.number("année"),
            dispositifLevel(row.text("dispositif"), Level.of(row.number("niveau")).orElseThrow()),
            OrganisationType.valueOf(row.text("entité")));

    assertThat(number).hasToString(row.text("numéro"));
    assertThat(number.sequence()).hasValue(row.number("ordre"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"H0421/2023/SST-1/O", "421/2023/SST-1/O", "H00421", "H1234567890123456789/2023"})
  @Verifies(Rule.HAB_16)
  void ofAnotherShapeHasNoOrder(String takenOver) {
    assertThat(new HabilitationNumber(takenOver).sequence()).isEmpty();
  }

  @Test
  void isNeitherBlankNorLong() {
    assertThatIllegalArgumentException().isThrownBy(() -> new HabilitationNumber(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new HabilitationNumber("9".repeat(41)));
  }
}
