package fr.forprev.domain.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

  private static final CsvFile TOWNS =
      new CsvFile("towns.csv", List.of("code", "town"), "code and town");

  @Test
  void goodLinesAreReadInOrderAndBlankOnesSkipped() {
    assertThat(read("code,town", "35400,Saint-Malo", " ", "35000,Rennes"))
        .isEqualTo(new CsvFile.Content<>(List.of("35400 Saint-Malo", "35000 Rennes"), List.of()));
  }

  @Test
  void everyBadLineIsReportedWithItsNumber() {
    assertThat(read("code,town", "35400", "", "35000,Rennes", "35000,Rennes", "29200,\"Brest"))
        .isEqualTo(
            new CsvFile.Content<>(
                List.of("35000 Rennes"),
                List.of(
                    new BadLine("towns.csv", 2, "1 cells instead of 2"),
                    new BadLine("towns.csv", 5, "same code and town as a line above"),
                    new BadLine("towns.csv", 6, "a double quote is not closed"))));
  }

  @Test
  void withoutItsHeaderAFileIsNotRead() {
    CsvFile.Content<String> nothing =
        new CsvFile.Content<>(
            List.of(), List.of(new BadLine("towns.csv", 1, "the header must be code,town")));

    assertThat(read()).isEqualTo(nothing);
    assertThat(read("town,code", "35400,Saint-Malo")).isEqualTo(nothing);
    assertThat(read("\"code,town", "35400,Saint-Malo")).isEqualTo(nothing);
  }

  @Test
  void aByteOrderMarkBeforeTheHeaderIsNotOfIt() {
    assertThat(read("\uFEFFcode,town", "35000,Rennes").lines()).containsExactly("35000 Rennes");
  }

  private static CsvFile.Content<String> read(String... lines) {
    return TOWNS.read(List.of(lines), CsvFileTest::line, line -> line);
  }

  private static String line(Cells cells) {
    return cells.text("code") + " " + cells.text("town");
  }
}
