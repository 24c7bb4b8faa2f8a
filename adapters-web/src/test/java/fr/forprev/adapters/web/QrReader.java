package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What a device sees in the image of a page, drawn as its squares say. */
final class QrReader {

  private static final String KIND = "data:image/svg+xml;base64,";
  private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int SCALE = 4;
  private static final int WHITE = 0xFFFFFF;

  private QrReader() {}

  static String read(String image) throws ReaderException {
    assertThat(image).startsWith(KIND);
    byte[] svg = Base64.getDecoder().decode(image.substring(KIND.length()));
    Document drawing = Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser());
    int side = Integer.parseInt(drawing.expectFirst("svg").attr("viewBox").replaceAll(".* ", ""));
    String path = drawing.select("path").last().attr("d");
    assertThat(SQUARE.matcher(path).replaceAll("")).isEmpty();
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(
                new HybridBinarizer(
                    new RGBLuminanceSource(side * SCALE, side * SCALE, pixels(path, side)))))
        .getText();
  }

  private static int[] pixels(String path, int side) {
    int width = side * SCALE;
    int[] pixels = new int[width * width];
    Arrays.fill(pixels, WHITE);
    Matcher square = SQUARE.matcher(path);
    while (square.find()) {
      int left = Integer.parseInt(square.group(1)) * SCALE;
      int top = Integer.parseInt(square.group(2)) * SCALE;
      for (int y = top; y < top + SCALE; y++) {
        Arrays.fill(pixels, y * width + left, y * width + left + SCALE, 0);
      }
    }
    return pixels;
  }
}
