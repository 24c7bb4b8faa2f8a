package fr.forprev.adapters.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as it is seen, a pixel for a point. */
final class Picture {

  private static final int WHITE = 0xFFFFFFFF;

  private Picture() {}

  /** Of one page, the first being 0. */
  static BufferedImage of(byte[] file, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFRenderer(document).renderImage(page);
    }
  }

  static boolean isBlank(BufferedImage image, int x, int y, int width, int height) {
    int[] pixels = image.getRGB(x, y, width, height, null, 0, width);
    return Arrays.stream(pixels).allMatch(pixel -> pixel == WHITE);
  }
}
