package fr.forprev.adapters.web.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.forprev.application.session.TraineeSheet;
import fr.forprev.application.session.TraineeSheet.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The rows of a CSV text (RFC 4180), the separator being the one that its first line has most. */
record CsvRows(String characters, char separator) {

  static CsvRows of(String characters) {
    String first = characters.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    long semicolons = outsideQuotes(first, ';');
    long commas = outsideQuotes(first, ',');
    if (semicolons == 0 && commas == 0 && outsideQuotes(first, '\t') > 0) {
      throw UnusableFile.because(
              "Les cellules sont séparées par des tabulations : enregistrez en CSV, séparateur"
                  + " point-virgule.")
          .asException();
    }
    return new CsvRows(characters, commas > semicolons ? ',' : ';');
  }

  /** The sheet; empty when all lines are blank. */
  Optional<TraineeSheet> sheet() {
    RowHandler rows = new RowHandler();
    try (CsvReader<Row> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .build(rows, characters)) {
      return TraineeSheet.of(reader.stream());
    } catch (CsvParseException broken) {
      throw UnusableFile.at(
              rows.line(),
              ("À la ligne %d, un guillemet est mal placé : une cellule entre guillemets se ferme"
                      + " juste avant le séparateur, et un guillemet dans une cellule se double.")
                  .formatted(rows.line()))
          .asException();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static long outsideQuotes(String line, char wanted) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == wanted && !quoted) {
        count++;
      }
    }
    return count;
  }
}
