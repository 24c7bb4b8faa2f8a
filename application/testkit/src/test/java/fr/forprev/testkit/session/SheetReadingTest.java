package fr.forprev.testkit.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.forprev.application.session.DraftInput.TraineeInput;
import fr.forprev.application.session.Finding;
import fr.forprev.application.session.SheetReading;
import fr.forprev.application.session.SheetReading.Line;
import fr.forprev.application.session.TraineeColumn;
import fr.forprev.application.session.TraineeSheet;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReadingTest {

  @Test
  void readsEveryCellAndKeepsWhatWasTyped() {
    SheetReading reading =
        read(
            Sheets.of(
                " d'Almeida ;José-Luís;1/2/1961;jl@example.org;JKA37899", "OZ;Zoé;2004-02-29"));

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.lines())
        .containsExactly(
            new Line(
                2,
                Map.of(
                    TraineeColumn.SURNAME, " d'Almeida ",
                    TraineeColumn.FIRST_NAME, "José-Luís",
                    TraineeColumn.BIRTH_DATE, "1/2/1961",
                    TraineeColumn.EMAIL, "jl@example.org",
                    TraineeColumn.NUMBER, "JKA37899"),
                new TraineeInput(
                    new ForprevNumber("JKA37899"),
                    new Name("d'Almeida"),
                    new Name("José-Luís"),
                    LocalDate.of(1961, 2, 1),
                    "jl@example.org")),
            new Line(
                3,
                Map.of(
                    TraineeColumn.SURNAME, "OZ",
                    TraineeColumn.FIRST_NAME, "Zoé",
                    TraineeColumn.BIRTH_DATE, "2004-02-29",
                    TraineeColumn.EMAIL, "",
                    TraineeColumn.NUMBER, ""),
                new TraineeInput(
                    null, new Name("OZ"), new Name("Zoé"), LocalDate.of(2004, 2, 29), null)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date de naissance;prénom;nom",
        "DATE DE NAISSANCE;PRENOM;NOM",
        "Date de naissance*;Prénom *;* Nom",
        "  Date  de naissance ;Pre\u0301nom;Nom",
        "Né(e) le;Prénoms;Nom de famille",
        "Date-de-naissance;Prénom(s);\u00a0Nom"
      })
  void columnsComeInAnyOrderAndSpelling(String header) {
    SheetReading reading = read(Sheets.headed(header, "28/02/1990;Zoé;OZ"));

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.lines().get(0).trainee())
        .isEqualTo(
            new TraineeInput(
                null, new Name("OZ"), new Name("Zoé"), LocalDate.of(1990, 2, 28), null));
    assertThat(reading.columns().missing())
        .containsExactly(TraineeColumn.EMAIL, TraineeColumn.NUMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "n° forprev, NUMBER",
    "Nº FORPREV, NUMBER",
    "numéro Forprev, NUMBER",
    "No. Forprev, NUMBER",
    "E-MAIL, EMAIL",
    "email, EMAIL",
    "Adresse e-mail, EMAIL",
    "courriel, EMAIL"
  })
  void aColumnHasSeveralNames(String header, TraineeColumn column) {
    assertThat(TraineeColumn.named(header)).contains(column);
  }

  @Test
  void otherColumnsAreIgnoredAndSaid() {
    SheetReading reading =
        read(Sheets.headed("Nom;Ville;Prénom;;Date de naissance;Âge", "OZ;Lyon;Zoé;;28/02/1990;3"));

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.columns().ignored()).containsExactly("Ville", "Âge");
  }

  @Test
  void aHeaderWithoutTheMandatoryColumnsIsOneFault() {
    assertThat(read(Sheets.headed("OZ;Zoé;28/02/1990", "D'ALMEIDA;José;01/02/1961")).faults())
        .extracting(Finding::line, Finding::sentence)
        .containsExactly(
            tuple(
                1,
                "Il manque les colonnes « Nom », « Prénom », « Date de naissance » ; la première"
                    + " ligne nomme « OZ », « Zoé », « 28/02/1990 »."));
    assertThat(sentences(Sheets.headed("Nom;Prénom;Date", "OZ;Zoé;28/02/1990")))
        .containsExactly(
            "Il manque la colonne « Date de naissance » ; la première ligne nomme « Nom »,"
                + " « Prénom », « Date ».");
  }

  @Test
  void aColumnNamedTwiceIsAFault() {
    assertThat(sentences(Sheets.headed("Nom;NOM;Prénom;Date de naissance", "A;B;C;28/02/1990")))
        .containsExactly("Plusieurs colonnes se nomment « Nom ».");
  }

  @Test
  @Verifies(Rule.SES_10)
  void whereTrainersAreCertifiedTheEmailIsMandatory() {
    TraineeSheet without = Sheets.headed("Nom;Prénom;Date de naissance", "OZ;Zoé;28/02/1990");
    TraineeSheet empty = Sheets.of("OZ;Zoé;28/02/1990;;");

    assertThat(SheetReading.of(without, Level.ONE).faults()).isEmpty();
    assertThat(SheetReading.of(empty, Level.ONE).faults()).isEmpty();
    for (Level level : List.of(Level.TWO, Level.THREE)) {
      assertThat(SheetReading.of(without, level).faults())
          .singleElement()
          .satisfies(fault -> assertThat(fault.sentence()).contains("« E-mail »"));
      assertThat(SheetReading.of(empty, level).faults())
          .singleElement()
          .satisfies(fault -> assertThat(fault.column()).isEqualTo(TraineeColumn.EMAIL));
    }
  }

  @Test
  void aSheetWithoutTraineeIsAFault() {
    String nobody = "Le fichier ne contient aucun stagiaire.";
    assertThat(sentences(Sheets.of())).containsExactly(nobody);
    assertThat(sentences(Sheets.of("", ";;;;", " ; \u00a0;"))).containsExactly(nobody);
    assertThat(
            sentences(
                Sheets.headed(
                    String.join(
                        ";",
                        Stream.of(TraineeColumn.values()).map(TraineeColumn::heading).toList()))))
        .containsExactly(nobody);
  }

  @Test
  void blankLinesAreLeftOutAndTheOthersKeepTheirNumbers() {
    assertThat(read(Sheets.of("", "OZ;Zoé;28/02/1990", ";;", "", "OZ;Léo;28/02/1990")).lines())
        .extracting(Line::number)
        .containsExactly(3, 6);
    assertThat(TraineeSheet.of(Stream.of(new TraineeSheet.Row(1, List.of(" ", ""))))).isEmpty();
  }

  @Test
  void everyFaultOfEveryLineIsSaid() {
    SheetReading reading =
        read(Sheets.of(";;x", "OZ ☃;Zoé;28/02/1990;no;jka", "OZ;Zoé;28/02/1990;a@b.fr;"));

    assertThat(reading.faults())
        .extracting(Finding::line, Finding::column)
        .containsExactly(
            tuple(2, TraineeColumn.SURNAME),
            tuple(2, TraineeColumn.FIRST_NAME),
            tuple(2, TraineeColumn.BIRTH_DATE),
            tuple(3, TraineeColumn.SURNAME),
            tuple(3, TraineeColumn.EMAIL),
            tuple(3, TraineeColumn.NUMBER));
    assertThat(reading.faults()).allSatisfy(it -> assertThat(it.mending()).isNotBlank());
    assertThat(reading.lines().get(1).trainee())
        .isEqualTo(new TraineeInput(null, null, new Name("Zoé"), LocalDate.of(1990, 2, 28), null));
  }

  @Test
  void aLineWithMoreCellsThanTheHeaderIsNotRead() {
    SheetReading reading = read(Sheets.of("OZ;alias;Zoé;28/02/1990;;;x", "OZ;Zoé;28/02/1990;;;;"));

    assertThat(reading.faults()).extracting(Finding::line).containsExactly(2);
    assertThat(reading.lines().get(0).trainee())
        .isEqualTo(new TraineeInput(null, null, null, null, null));
  }

  @Test
  void anEndlessCellIsNotShownWhole() {
    SheetReading reading = read(Sheets.of("É".repeat(5000) + ";" + "😀".repeat(2000) + ";x"));

    assertThat(reading.lines().get(0).cells().values())
        .allSatisfy(cell -> assertThat(cell.length()).isLessThan(302));
    assertThat(reading.lines().get(0).cells().get(TraineeColumn.FIRST_NAME))
        .isEqualTo("😀".repeat(150) + "…");
  }

  private static SheetReading read(TraineeSheet sheet) {
    return SheetReading.of(sheet, Level.ONE);
  }

  private static List<String> sentences(TraineeSheet sheet) {
    return read(sheet).faults().stream().map(Finding::sentence).toList();
  }
}
