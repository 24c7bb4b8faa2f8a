package fr.forprev.testkit.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.Finding;
import fr.forprev.application.session.SheetReading;
import fr.forprev.application.session.TraineeColumn;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.name.Name;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of cell takes, and what it says of the rest. */
class SheetCellsTest {

  @ParameterizedTest
  @CsvSource({
    "28/02/1990, 1990-02-28",
    "8/2/1990, 1990-02-08",
    "08/2/1990, 1990-02-08",
    "29/02/2024, 2024-02-29",
    "1990-02-28, 1990-02-28",
    "01/01/1900, 1900-01-01",
    "31/12/2022, 2022-12-31"
  })
  void datesAreFrenchOrIso(String typed, LocalDate day) {
    SheetReading reading = read("OZ;Zoé;" + typed);

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.lines().get(0).trainee().birthDate()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          29/02/2023 | Le 29/02/2023 n'existe pas au calendrier. | Vérifiez le jour et le mois.
          29/02/1900 | Le 29/02/1900 n'existe pas au calendrier. | Vérifiez le jour et le mois.
          31/04/1990 | Le 31/04/1990 n'existe pas au calendrier. | Vérifiez le jour et le mois.
          0/1/1990 | Le 0/1/1990 n'existe pas au calendrier. | Vérifiez le jour et le mois.
          2023-02-29 | Le 2023-02-29 n'existe pas au calendrier. | Vérifiez le jour et le mois.
          12/31/1990 | Le 12/31/1990 n'existe pas au calendrier. | Écrivez le jour avant le mois : 28/02/1990.
          31/12/1899 | L'année doit aller de 1900 à 2999. | Vérifiez l'année.
          01/01/3000 | L'année doit aller de 1900 à 2999. | Vérifiez l'année.
          0990-01-01 | L'année doit aller de 1900 à 2999. | Vérifiez l'année.
          12/05/85 | « 12/05/85 » n'a que deux chiffres d'année : le siècle ne se devine pas. | Écrivez le jour, le mois et l'année : 28/02/1990.
          12.05.85 | « 12.05.85 » n'a que deux chiffres d'année : le siècle ne se devine pas. | Écrivez le jour, le mois et l'année : 28/02/1990.
          33015 | « 33015 » est une date telle que le tableur la range, sans doute le 22/05/1990. | Mettez la colonne au format Date et enregistrez à nouveau le CSV.
          28.02.1990 | Ce n'est pas une date JJ/MM/AAAA. | Écrivez le jour, le mois et l'année : 28/02/1990.
          28/02/1990 00:00 | Ce n'est pas une date JJ/MM/AAAA. | Écrivez le jour, le mois et l'année : 28/02/1990.
          28 février 1990 | Ce n'est pas une date JJ/MM/AAAA. | Écrivez le jour, le mois et l'année : 28/02/1990.
          ٢٨/٠٢/١٩٩٠ | Ce n'est pas une date JJ/MM/AAAA. | Écrivez le jour, le mois et l'année : 28/02/1990.
          1990-2-28 | Ce n'est pas une date JJ/MM/AAAA. | Écrivez le jour, le mois et l'année : 28/02/1990.
          """)
  void aDateThatIsNoneIsExplained(String typed, String sentence, String mending) {
    assertThat(read("OZ;Zoé;" + typed).faults())
        .containsExactly(new Finding(2, TraineeColumn.BIRTH_DATE, null, sentence, mending));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "O'NEIL",
        "D’ALMEIDA",
        "LÉVÊQUE-ŒUVRE",
        "NGUYỄN Thị",
        "Țepeș",
        "e\u0301",
        "\u00a0DE\u00a0LA\u202fTOUR ",
        "9bis"
      })
  void namesOfTheCharacterSetAreTaken(String typed) {
    SheetReading reading = read(typed + ";Zoé;28/02/1990");

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.lines().get(0).trainee().surname())
        .isEqualTo(Name.parse(typed.replace('\u00a0', ' ').replace('\u202f', ' ')).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          محمد | Le caractère « م » (U+0645) n'est pas accepté.
          Иван | Le caractère « И » (U+0418) n'est pas accepté.
          A<b> | Le caractère « < » (U+003C) n'est pas accepté.
          A😀 | Le caractère U+1F600 n'est pas accepté.
          '--' | Une cellule qui commence par =, +, - ou @ est une formule pour un tableur.
          '.' | Une lettre ou un chiffre au moins est attendu.
          """)
  void otherNamesAreExplained(String typed, String sentence) {
    assertThat(read(typed + ";Zoé;28/02/1990").faults())
        .extracting(Finding::sentence)
        .containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u202eABC", "A\u0000B", "A\nB", "A\u200bB", "A\u001bB", "A\tB", "A\ufffdB"})
  void invisibleCharactersAreNamedByTheirCode(String typed) {
    assertThat(read(typed + ";Zoé;28/02/1990").faults())
        .singleElement()
        .satisfies(fault ->
            assertThat(fault.sentence())
                .matches("Le caractère U\\+[0-9A-F]{4} n'est pas accepté."));
  }

  @Test
  void aNameHasAHundredCharactersAtMost() {
    assertThat(read("É".repeat(100) + ";Zoé;28/02/1990").faults()).isEmpty();
    for (int length : List.of(101, 200, 100_000)) {
      assertThat(read("É".repeat(length) + ";Zoé;28/02/1990").faults())
          .extracting(Finding::sentence)
          .containsExactly("100 caractères au plus sont acceptés.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=cmd|' /C calc'!A0", "+33612345678", "-1+1", "@SUM(A1)", "=HYPERLINK(\"x\")"})
  void aFormulaIsNeverTaken(String typed) {
    String sentence = "Une cellule qui commence par =, +, - ou @ est une formule pour un tableur.";
    assertThat(read(typed + ";Zoé;28/02/1990;" + typed + ";" + typed).faults())
        .extracting(Finding::sentence)
        .containsExactly(sentence, sentence, sentence);
    assertThat(read("OZ;" + typed + ";" + typed).faults())
        .extracting(Finding::sentence)
        .containsExactly(sentence, sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a@b", "a b@c.fr", "a@@c.fr", "a@b.fr, c@d.fr", "zoé@c.fr"})
  void anEmailIsOneToWhichAMailCanBeSent(String typed) {
    assertThat(read("OZ;Zoé;28/02/1990;" + typed).faults())
        .extracting(Finding::column)
        .containsExactly(TraineeColumn.EMAIL);
  }

  @Test
  void anEmailHas254CharactersAtMost() {
    String domain = "@" + ("d".repeat(61) + ".").repeat(3) + "org";
    String longest = "a".repeat(254 - domain.length()) + domain;

    assertThat(read("OZ;Zoé;28/02/1990;" + longest).faults()).isEmpty();
    assertThat(read("OZ;Zoé;28/02/1990;a" + longest).faults()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jka37899", "JKA3789", "JKA 37899", "37899"})
  void aForprevNumberHasThreeCapitalsAndFiveDigits(String typed) {
    assertThat(read("OZ;Zoé;28/02/1990;;" + typed).faults())
        .extracting(Finding::column)
        .containsExactly(TraineeColumn.NUMBER);
  }

  private static SheetReading read(String line) {
    return SheetReading.of(Sheets.of(line), Level.ONE);
  }
}
