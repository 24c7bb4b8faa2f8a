package fr.forprev.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTableTest {

  private static final List<String> LINES =
      List.of(
          "# HAB-02 · an example",
          "jour       | mois | oui ou non | mots | jamais",
          "# a comment",
          "2024-02-29 | 12   | oui        | a, b |       ",
          "",
          "2024-03-01 | 0    | non        | -    | -     ");

  @Test
  void aRowGivesItsCellsByHeading() {
    Row row = DecisionTable.of("example", LINES).rows().get(0);

    assertThat(row.day("jour")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(row.number("mois")).isEqualTo(12);
    assertThat(row.yes("oui ou non")).isTrue();
    assertThat(row.words("mots")).containsExactly("a", "b");
    assertThat(row.optionalDay("jamais")).isEmpty();
    assertThat(row).hasToString("example:4 2024-02-29 | 12 | oui | a, b | ");
  }

  @Test
  void aDashIsNothing() {
    Row row = DecisionTable.of("example", LINES).rows().get(1);

    assertThat(row.yes("oui ou non")).isFalse();
    assertThat(row.words("mots")).isEmpty();
    assertThat(row.optionalDay("jamais")).isEmpty();
  }

  @Test
  void aLineWithTooFewCellsIsRefusedByItsNumber() {
    assertThatThrownBy(() -> DecisionTable.of("example", List.of("a | b", "1")))
        .hasMessage("example:2 has 1 cells for 2");
  }

  @Test
  void aTableWithoutRowsProvesNothing() {
    assertThatThrownBy(() -> DecisionTable.of("example", List.of("a | b")))
        .hasMessage("example has no row");
  }

  @Test
  void aHeadingThatIsNotThereIsRefused() {
    Row row = DecisionTable.of("example", LINES).rows().get(0);

    assertThatThrownBy(() -> row.text("moi")).hasMessage("example:4 has no column moi");
    assertThatThrownBy(() -> row.yes("mots")).hasMessage("example:4: oui or non, not a, b");
  }
}
