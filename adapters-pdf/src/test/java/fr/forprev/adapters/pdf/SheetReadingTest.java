package fr.forprev.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.pdf.Reading.Element;
import fr.forprev.application.session.AttendanceSheet;
import fr.forprev.domain.name.Name;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetReadingTest {

  private static final String HOW_TO =
      "Chaque demi-journée de présence est signée. Deux jours par feuille : pour une formation plus"
          + " longue, en imprimer plusieurs.";

  private static final PdfAttendanceSheets SHEETS = new PdfAttendanceSheets();

  static Stream<Named<AttendanceSheet>> samples() {
    return Sheets.all().entrySet().stream()
        .map(sample -> Named.of(sample.getKey(), sample.getValue()));
  }

  @Test
  void aSheetSaysWhatTheSessionIsWhoTakesPartAndWhoLeadsIt() throws IOException {
    AttendanceSheet sheet =
        Sheets.of(List.of(new AttendanceSheet.Row(new Name("NGUYỄN"), new Name("Thị Mai"))));

    assertThat(Reading.aloud(SHEETS.pdf(sheet)))
        .containsExactly(
            new Element("H1", "Feuille d’émargement"),
            new Element("P", "Session n° 1234"),
            new Element("P", "Formation Stage initial"),
            new Element("P", "Dispositif Sauveteur secouriste du travail (SST, niveau 1)"),
            new Element("P", "Certificat préparé Sauveteur secouriste du travail (SST)"),
            new Element("P", "Entité habilitée Institut de formation du Val de Loire"),
            new Element("P", "Lieu Plateforme pédagogique d’Orléans-la-Source"),
            new Element("P", "Date de fin 20/11/2026"),
            new Element("P", HOW_TO),
            new Element("TH", "N°"),
            new Element("TH", "Nom"),
            new Element("TH", "Prénom"),
            new Element("TH", "Date :"),
            new Element("TH", "Date :"),
            new Element("TH", "Matin"),
            new Element("TH", "Après-midi"),
            new Element("TH", "Matin"),
            new Element("TH", "Après-midi"),
            new Element("TD", "1"),
            new Element("TH", "NGUYỄN"),
            new Element("TD", "Thị Mai"),
            new Element("TH", "Formateur ou formatrice Lefèvre Hélène"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyTraineeIsReadOnceAndInOrder(AttendanceSheet sheet) throws IOException {
    List<String> read =
        Reading.aloud(SHEETS.pdf(sheet)).stream()
            .filter(element -> element.type().equals("TD"))
            .map(Element::text)
            .toList();

    assertThat(read).hasSize(2 * sheet.trainees().size());
    for (int index = 0; index < sheet.trainees().size(); index++) {
      Name firstName = sheet.trainees().get(index).firstName();
      assertThat(read.get(2 * index)).isEqualTo(Integer.toString(index + 1));
      assertThat(read.get(2 * index + 1)).isEqualTo(firstName == null ? "" : firstName.text());
    }
  }

  @Test
  void theHeadingIsReadOnceAndSeenOnEveryPage() throws IOException {
    byte[] file = SHEETS.pdf(Sheets.ofAHundred());

    assertThat(Reading.aloud(file)).filteredOn(read -> read.type().equals("H1")).hasSize(1);
    assertThat(Reading.text(file).split("Feuille d’émargement", -1)).hasSize(9 + 1);
    assertThat(Reading.text(file))
        .contains("session n° 1234 – page 1/9")
        .contains("session n° 1234 – page 9/9");
  }

  @Test
  void whatIsNotKnownYetIsLeftToBeWritten() throws IOException {
    assertThat(Reading.aloud(SHEETS.pdf(Sheets.bare())))
        .contains(
            new Element("P", "Formation "),
            new Element("P", "Certificat préparé "),
            new Element("P", "Lieu "),
            new Element("TH", "Durand"),
            new Element("TH", "Formateur ou formatrice "));
  }

  @Test
  void theTitleNamesTheSessionAndTheFileBearsTheDayOfTheList() throws IOException {
    try (PDDocument document = Loader.loadPDF(SHEETS.pdf(Sheets.ordinary()))) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Feuille d’émargement – session n° 1234");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-11-12T00:00:00Z");
    }
  }
}
