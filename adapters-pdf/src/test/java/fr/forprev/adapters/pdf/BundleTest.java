package fr.forprev.adapters.pdf;

import static fr.forprev.domain.rule.Rule.CER_08;
import static fr.forprev.domain.rule.Rule.CER_10;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.adapters.pdf.Reading.Element;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.rule.Verifies;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class BundleTest {

  private static final int LARGEST_HUNDRED = 200 * 1024;

  private static final PdfCertificates CERTIFICATES = new PdfCertificates();
  private static final List<PrintedCertificate> ALL = List.copyOf(Samples.all().values());

  @Test
  @Verifies({CER_08, CER_10})
  void everyCertificateIsSeenAndReadAsInItsOwnFileInTheOrderGiven() throws IOException {
    byte[] bundle = CERTIFICATES.bundle(ALL);

    List<Element> read = new ArrayList<>();
    for (int page = 0; page < ALL.size(); page++) {
      byte[] alone = CERTIFICATES.pdf(ALL.get(page));
      read.addAll(Reading.aloud(alone));
      assertThat(pixels(Picture.of(bundle, page))).isEqualTo(pixels(Picture.of(alone, 0)));
    }
    assertThat(Reading.aloud(bundle)).isEqualTo(read);
  }

  @Test
  void aBookmarkNamesEachTraineeAndNumberAndLeadsToTheCertificate() throws IOException {
    try (PDDocument document = Loader.loadPDF(CERTIFICATES.bundle(ALL))) {
      assertThat(document.getNumberOfPages()).isEqualTo(ALL.size());
      int page = 0;
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        PrintedCertificate certificate = ALL.get(page);
        assertThat(item.getTitle())
            .isEqualTo(
                "%s %s – n° %s"
                    .formatted(
                        certificate.surname(), certificate.firstName(), certificate.number()));
        assertThat(document.getPages().indexOf(item.findDestinationPage(document)))
            .isEqualTo(page++);
      }
      assertThat(page).isEqualTo(ALL.size());
    }
  }

  @Test
  void theTitleNamesEachLabelOnceAndTheFileBearsTheLastDay() throws IOException {
    List<PrintedCertificate> twice = List.of(Samples.ordinary(), Samples.withSurname("Durant"));

    try (PDDocument document = Loader.loadPDF(CERTIFICATES.bundle(twice))) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Certificats à imprimer – Sauveteur secouriste du travail");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-11-24T00:00:00Z");
    }
  }

  @Test
  void aHundredCertificatesShareTheirFonts() {
    List<PrintedCertificate> hundred =
        IntStream.range(0, 100)
            .mapToObj(i -> Samples.withSurname("Durand-Lefèvre-" + (char) ('A' + i % 26) + i))
            .toList();

    assertThat(CERTIFICATES.bundle(hundred)).hasSizeLessThan(LARGEST_HUNDRED);
  }

  @Test
  void nothingIsNoBundle() {
    assertThatIllegalArgumentException().isThrownBy(() -> CERTIFICATES.bundle(List.of()));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
