package fr.forprev.domain.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvLineTest {

  @Test
  void cellsStandBetweenCommas() {
    assertThat(CsvLine.cells("SST, 1 ,,formateur")).containsExactly("SST", "1", "", "formateur");
    assertThat(CsvLine.cells("")).containsExactly("");
    assertThat(CsvLine.cells(",")).containsExactly("", "");
  }

  @Test
  void aQuotedCellMayHoldCommasAndDoubledQuotes() {
    assertThat(CsvLine.cells("1,\"industrie, BTP\",\"code \"\"SST-1\"\"\",\"\""))
        .containsExactly("1", "industrie, BTP", "code \"SST-1\"", "");
  }

  @Test
  void aQuoteIsClosed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvLine.cells("1,\"industrie, BTP"))
        .withMessage("a double quote is not closed");
  }

  @Test
  void cellsAreNamedByTheHeader() {
    assertThat(CsvLine.named(List.of("code", "level"), "SST-1,1"))
        .isEqualTo(Map.of("code", "SST-1", "level", "1"));
  }

  @Test
  void thereAreAsManyCellsAsInTheHeader() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvLine.named(List.of("code", "level"), "SST-1"))
        .withMessage("1 cells instead of 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvLine.named(List.of("code", "level"), "SST-1,1,"))
        .withMessage("3 cells instead of 2");
  }
}
