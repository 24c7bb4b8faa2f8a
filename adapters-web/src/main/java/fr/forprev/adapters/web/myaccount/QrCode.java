package fr.forprev.adapters.web.myaccount;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text as a QR code that a page can show: an image inside the page, which no other one keeps. */
final class QrCode {

  private QrCode() {}

  /**
   * The {@code data:} address of an SVG image, dark on white, with the margin that readers need.
   */
  static String image(String text) {
    BitMatrix modules = modules(text);
    StringBuilder dark = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          dark.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        }
      }
    }
    String svg =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\""
                .formatted(modules.getWidth())
            + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dh-%1$dz\"/>"
                .formatted(modules.getWidth())
            + "<path d=\""
            + dark
            + "\"/></svg>";
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.US_ASCII));
  }

  /** As few as the text needs. */
  private static BitMatrix modules(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("a text too long for a QR code", tooLong);
    }
  }
}
