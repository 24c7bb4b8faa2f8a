package fr.forprev.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.AttendanceSheet;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SheetLayoutTest {

  private static final int MARGIN = 26;

  private static final PdfAttendanceSheets SHEETS = new PdfAttendanceSheets();

  static Stream<Named<AttendanceSheet>> samples() {
    return Sheets.all().entrySet().stream()
        .map(sample -> Named.of(sample.getKey(), sample.getValue()));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "12, 1", "13, 2", "24, 2", "25, 3", "100, 9"})
  void aPageHasADozenTrainees(int trainees, int pages) throws IOException {
    AttendanceSheet sheet = Sheets.of(Sheets.ofAHundred().trainees().subList(0, trainees));

    assertThat(pages(SHEETS.pdf(sheet))).isEqualTo(pages);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noLineTouchesAnotherOrLeavesTheTable(AttendanceSheet sheet) throws IOException {
    byte[] file = SHEETS.pdf(sheet);

    for (int page = 1; page <= pages(file); page++) {
      List<Rectangle2D> lines = LineBoxes.of(file, page);
      assertThat(lines).hasSizeGreaterThan(17);
      for (int i = 0; i < lines.size(); i++) {
        Rectangle2D line = lines.get(i);
        assertThat(line.getMinX()).isGreaterThanOrEqualTo(SheetGrid.LEFT - 0.1);
        assertThat(line.getMaxX()).isLessThanOrEqualTo(SheetGrid.RIGHT + 0.1);
        assertThat(lines.subList(i + 1, lines.size()))
            .filteredOn(other -> other.intersects(line))
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void marginsAndSignaturesAreBlank(AttendanceSheet sheet) throws IOException {
    byte[] file = SHEETS.pdf(sheet);

    for (int page = 0; page < pages(file); page++) {
      BufferedImage image = Picture.of(file, page);
      int width = image.getWidth();
      int height = image.getHeight();
      assertThat(Picture.isBlank(image, 0, 0, width, MARGIN)).isTrue();
      assertThat(Picture.isBlank(image, 0, height - MARGIN, width, MARGIN)).isTrue();
      assertThat(Picture.isBlank(image, 0, 0, MARGIN, height)).isTrue();
      assertThat(Picture.isBlank(image, width - MARGIN, 0, MARGIN, height)).isTrue();
      int firstRow = height - (int) (SheetHeading.BOTTOM - SheetGrid.HEAD) + 3;
      for (int column = 0; column < SheetGrid.SIGNATURES; column++) {
        int left = (int) SheetGrid.signature(column) + 3;
        int wide = (int) SheetGrid.SIGNATURE - 6;
        int high = (int) SheetGrid.ROW - 6;
        assertThat(Picture.isBlank(image, left, firstRow, wide, high)).isTrue();
      }
    }
  }

  private static int pages(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return document.getNumberOfPages();
    }
  }
}
