package fr.forprev.adapters.pdf;

import static fr.forprev.domain.rule.Rule.CER_10;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.pdf.Reading.Element;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.rule.Verifies;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecimenTest {

  private static final PdfCertificates CERTIFICATES = new PdfCertificates();

  static Stream<Named<PrintedCertificate>> samples() {
    return Samples.all().entrySet().stream()
        .filter(sample -> sample.getValue().replaces() == null) // nothing replaces a specimen
        .map(sample -> Named.of(sample.getKey(), sample.getValue()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  @Verifies(CER_10)
  void aSpecimenSaysFirstThatItIsOneAndThenAllButTheNumber(PrintedCertificate certificate)
      throws IOException {
    List<Element> real = Reading.aloud(CERTIFICATES.pdf(certificate));
    List<Element> specimen = Reading.aloud(CERTIFICATES.specimen(certificate.specimen()));

    assertThat(specimen.get(0))
        .isEqualTo(
            new Element("P", "SPÉCIMEN SANS VALEUR – aucun certificat n’a encore été délivré"));
    assertThat(specimen.subList(1, specimen.size()))
        .isEqualTo(
            real.stream()
                .map(element ->
                    element.text().equals("N° " + certificate.number())
                        ? new Element("P", "N° attribué à la génération")
                        : element)
                .toList());
  }

  @Test
  void theWordAcrossThePageIsTextThatCanBeFound() throws IOException {
    assertThat(Reading.text(CERTIFICATES.specimen(Samples.ordinary().specimen())))
        .contains("SANS VALEUR")
        .containsPattern("SPÉCIMEN(?! SANS)")
        .doesNotContain(Samples.ordinary().number().value());
  }

  @Test
  void theWordIsSeenOnMoreThanHalfOfTheWidthAndOfTheHeight() throws IOException {
    BufferedImage image = Picture.of(CERTIFICATES.specimen(Samples.ordinary().specimen()), 0);
    int left = image.getWidth();
    int right = 0;
    int top = image.getHeight();
    int bottom = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        if (image.getRGB(x, y) == 0xFFF6D9D9) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }

    assertThat(right - left).isGreaterThan(image.getWidth() / 2);
    assertThat(bottom - top).isGreaterThan(image.getHeight() / 2);
  }

  @Test
  void theTitleSaysSoToo() throws IOException {
    byte[] file = CERTIFICATES.specimen(Samples.ordinary().specimen());

    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Spécimen sans valeur – Sauveteur secouriste du travail");
    }
  }
}
