package fr.forprev.adapters.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Strands that swell and cross one another as on a banknote: one period of the pattern, which joins
 * itself above and below. Its lines take the colour and width of where it is shown.
 */
final class EngravedWaves {

  private static final int STRANDS = 12;
  private static final int CURVES = 8;
  private static final double MEAN = 0.3;
  private static final double SWELL = 0.16;

  private static final SharedStream UNIT = new SharedStream(new EngravedWaves().drawn());

  private final StringBuilder drawing = new StringBuilder();

  private EngravedWaves() {}

  /** The pattern on a box of that size, in points. */
  static PDFormXObject form(PDDocument document, float width, float period) throws IOException {
    PDFormXObject form = new PDFormXObject(UNIT.in(document));
    form.setBBox(new PDRectangle(100, 100));
    form.setMatrix(AffineTransform.getScaleInstance(width / 100, period / 100));
    form.setResources(new PDResources());
    return form;
  }

  private byte[] drawn() {
    for (int strand = 0; strand < STRANDS; strand++) {
      strand(2 * Math.PI * strand / STRANDS);
    }
    return drawing.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void strand(double phase) {
    double step = 2 * Math.PI / CURVES;
    add("%.1f 0 m\n", across(0, phase));
    for (int curve = 0; curve < CURVES; curve++) {
      double from = curve * step;
      double to = from + step;
      double y = 100.0 * curve / CURVES;
      double third = 100.0 / CURVES / 3;
      add("%.1f %.1f ", across(from, phase) + slope(from, phase) * step / 3, y + third);
      add("%.1f %.1f ", across(to, phase) - slope(to, phase) * step / 3, y + 2 * third);
      add("%.1f %.1f c\n", across(to, phase), y + 3 * third);
    }
    add("S\n");
  }

  private void add(String format, Object... numbers) {
    drawing.append(String.format(Locale.ROOT, format, numbers));
  }

  /** Where a strand is across the band, at an angle along it. */
  private static double across(double angle, double phase) {
    return 50 + 100 * (MEAN - SWELL * Math.cos(angle)) * Math.sin(angle + phase);
  }

  private static double slope(double angle, double phase) {
    return 100
        * (SWELL * Math.sin(angle) * Math.sin(angle + phase)
            + (MEAN - SWELL * Math.cos(angle)) * Math.cos(angle + phase));
  }
}
