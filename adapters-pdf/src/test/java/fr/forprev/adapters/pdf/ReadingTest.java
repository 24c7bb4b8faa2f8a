package fr.forprev.adapters.pdf;

import static fr.forprev.domain.rule.Rule.CER_09;
import static fr.forprev.domain.rule.Rule.CER_10;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.pdf.Reading.Element;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.rule.Verifies;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest {

  private static final PdfCertificates CERTIFICATES = new PdfCertificates();

  static Stream<Named<PrintedCertificate>> samples() {
    return Samples.all().entrySet().stream()
        .map(sample -> Named.of(sample.getKey(), sample.getValue()));
  }

  @Test
  @Verifies(CER_10)
  void aCertificateSaysInThisOrderWhatItCertifiesWhomUntilWhenAndWhoSaysSo() throws IOException {
    PrintedCertificate certificate = Samples.ordinary();

    assertThat(Reading.aloud(CERTIFICATES.pdf(certificate)))
        .containsExactly(
            new Element("H1", "Certificat SST-1 Sauveteur secouriste du travail"),
            new Element("P", "Formation Stage initial"),
            new Element("P", "N° " + certificate.number()),
            new Element("P", "Nom Durand"),
            new Element("P", "Prénom Camille"),
            new Element("P", "Date de naissance 14/03/1987"),
            new Element("P", "Valable à partir du 20/11/2026"),
            new Element("P", "Valable jusqu’au 20/11/2028 inclus"),
            new Element("P", "Délivré le 24/11/2026"),
            new Element("P", "Entité habilitée Institut de formation du Val de Loire"),
            new Element("P", "Habilitation n° H00421/2023/SST-1/O"),
            new Element("P", "Formateur ou formatrice Hélène Lefèvre"),
            new Element("P", "Lieu Orléans"));
  }

  @Test
  @Verifies(CER_10)
  void aCertificateWithoutEndSaysSo() throws IOException {
    assertThat(Reading.aloud(CERTIFICATES.pdf(Samples.withoutEnd())))
        .contains(new Element("P", "Durée de validité sans limite"))
        .noneMatch(element -> element.text().contains("inclus"));
  }

  @Test
  @Verifies(CER_09)
  void aCorrectionNamesTheCertificateThatItReplacesAfterTheDayOfItsIssue() throws IOException {
    PrintedCertificate certificate = Samples.replacing();

    assertThat(Reading.aloud(CERTIFICATES.pdf(certificate)))
        .containsSequence(
            new Element("P", "Délivré le 27/11/2026"),
            new Element("P", "Remplace le certificat n° " + certificate.replaces()));
    assertThat(Reading.aloud(CERTIFICATES.pdf(Samples.ordinary())))
        .noneMatch(element -> element.text().contains("Remplace"));
  }

  @Test
  @Verifies(CER_10)
  void aRefresherIsCalledMiseAJour() throws IOException {
    assertThat(Reading.aloud(CERTIFICATES.pdf(Samples.withoutEnd())))
        .contains(new Element("P", "Formation Mise à jour des compétences"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyValueIsFoundUnchangedAfterASpace(PrintedCertificate certificate) throws IOException {
    String text = Reading.text(CERTIFICATES.pdf(certificate));

    assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    assertThat(values(certificate)).allSatisfy(value -> assertThat(text).contains(" " + value));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyValueIsReadAloudWholeAfterASpace(PrintedCertificate certificate) throws IOException {
    List<String> read =
        Reading.aloud(CERTIFICATES.pdf(certificate)).stream().map(Element::text).toList();

    assertThat(values(certificate))
        .allSatisfy(value -> assertThat(read).anyMatch(text -> text.endsWith(" " + value)));
  }

  @Test
  void aTextInDecomposedLettersIsPrintedComposed() throws IOException {
    String decomposed = Normalizer.normalize("Société Élan", Normalizer.Form.NFD);

    assertThat(Reading.text(CERTIFICATES.pdf(Samples.withOrganisation(decomposed))))
        .contains("Société Élan");
  }

  private static List<String> values(PrintedCertificate certificate) {
    List<String> values =
        new ArrayList<>(
            List.of(
                certificate.number().value(),
                certificate.label(),
                certificate.surname().text(),
                certificate.firstName().text(),
                printed(certificate.birthDate()),
                printed(certificate.start()),
                certificate.organisation(),
                certificate.habilitation().value(),
                certificate.trainer(),
                certificate.town().text(),
                printed(certificate.generatedOn())));
    LocalDate end = certificate.end();
    if (certificate.replaces() != null) {
      values.add(certificate.replaces().value());
    }
    values.add(end == null ? "sans limite" : printed(end) + " inclus");
    return values;
  }

  private static String printed(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
  }
}
