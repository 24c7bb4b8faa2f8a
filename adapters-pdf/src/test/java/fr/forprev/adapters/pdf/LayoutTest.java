package fr.forprev.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.certificate.PrintedCertificate;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

  private static final int LARGEST = 20 * 1024;
  private static final int MARGIN = (int) CertificateOrnament.MARGIN - 1;

  private static final PdfCertificates CERTIFICATES = new PdfCertificates();

  static Stream<Named<PrintedCertificate>> samples() {
    return Samples.all().entrySet().stream()
        .map(sample -> Named.of(sample.getKey(), sample.getValue()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aCertificateIsOneLandscapeSheetOfA4(PrintedCertificate certificate) throws IOException {
    try (PDDocument document = Loader.loadPDF(CERTIFICATES.pdf(certificate))) {
      assertThat(document.getNumberOfPages()).isOne();
      PDRectangle sheet = document.getPage(0).getMediaBox();
      assertThat(sheet.getWidth()).isEqualTo(PDRectangle.A4.getHeight());
      assertThat(sheet.getHeight()).isEqualTo(PDRectangle.A4.getWidth());
      assertThat(document.getPage(0).getRotation()).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aCertificateIsSmall(PrintedCertificate certificate) {
    assertThat(CERTIFICATES.pdf(certificate)).hasSizeLessThanOrEqualTo(LARGEST);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void marginsAreBlankAndSoIsTheCornerKeptFree(PrintedCertificate certificate) throws IOException {
    assertMarginsAndCornerAreBlank(CERTIFICATES.pdf(certificate));
    assertMarginsAndCornerAreBlank(CERTIFICATES.specimen(certificate.specimen()));
  }

  private static void assertMarginsAndCornerAreBlank(byte[] file) throws IOException {
    BufferedImage image = Picture.of(file, 0);
    int width = image.getWidth();
    int height = image.getHeight();

    assertThat(Picture.isBlank(image, 0, 0, width, MARGIN)).isTrue();
    assertThat(Picture.isBlank(image, 0, height - MARGIN, width, MARGIN)).isTrue();
    assertThat(Picture.isBlank(image, 0, 0, MARGIN, height)).isTrue();
    assertThat(Picture.isBlank(image, width - MARGIN, 0, MARGIN, height)).isTrue();
    int left = (int) (CertificatePage.RIGHT - CertificatePage.COLUMN);
    int top = height - (int) CertificatePage.FREE_BELOW;
    int bottom = height - MARGIN - 8;
    assertThat(Picture.isBlank(image, left, top, (int) CertificatePage.COLUMN, bottom - top))
        .isTrue();
    assertThat(Picture.isBlank(image, 0, 0, width, height)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noLineTouchesAnotherOrLeavesItsColumns(PrintedCertificate certificate) throws IOException {
    assertNoLineTouchesAnother(CERTIFICATES.pdf(certificate), 26);
    assertNoLineTouchesAnother(CERTIFICATES.specimen(certificate.specimen()), 27);
  }

  private static void assertNoLineTouchesAnother(byte[] file, int least) throws IOException {
    List<Rectangle2D> lines = LineBoxes.of(file);
    assertThat(lines).hasSizeGreaterThanOrEqualTo(least);
    for (int i = 0; i < lines.size(); i++) {
      Rectangle2D line = lines.get(i);
      assertThat(line.getMinX()).isGreaterThanOrEqualTo(CertificatePage.LEFT - 0.1);
      assertThat(line.getMaxX()).isLessThanOrEqualTo(CertificatePage.RIGHT + 0.1);
      assertThat(lines.subList(i + 1, lines.size()))
          .filteredOn(other -> other.intersects(line))
          .isEmpty();
    }
  }
}
