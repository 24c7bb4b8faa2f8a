package fr.forprev.adapters.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4, written from its published
 * numbers: the same bytes on every platform.
 */
final class SrgbProfile {

  private static final String NAME = "sRGB IEC61966-2.1";

  private static final int HEADER = 128;
  private static final double[] D50 = {0.9642, 1.0, 0.8249};
  private static final byte[] BYTES = write();
  private static final SharedStream STREAM = new SharedStream(BYTES);

  private SrgbProfile() {}

  /** The profile itself. */
  static byte[] bytes() {
    return BYTES.clone();
  }

  /** Says that the colours of a document are of this space. */
  static PDOutputIntent intent(PDDocument document) throws IOException {
    COSStream profile = STREAM.in(document);
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, NAME);
    intent.setString(COSName.INFO, NAME);
    return new PDOutputIntent(intent);
  }

  private static byte[] write() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text(NAME));
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("wtpt", numbers("XYZ ", D50));
    // From the D65 white of sRGB to the D50 of profiles (Bradford), and the primaries so adapted.
    tags.put(
        "chad",
        numbers(
            "sf32", 1.04788, 0.02292, -0.05020, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508,
            0.75168));
    tags.put("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392));
    tags.put("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708));
    tags.put("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.71410));
    byte[] curve = curve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return assemble(tags);
  }

  private static byte[] assemble(Map<String, byte[]> tags) {
    int table = HEADER + 4 + 12 * tags.size();
    int size = table + tags.values().stream().mapToInt(tag -> tag.length).sum();
    ByteBuffer profile = ByteBuffer.allocate(size);
    profile.putInt(size).putInt(0).putInt(0x04200000);
    put(profile, "mntrRGB XYZ ");
    profile.putShort((short) 2000).putShort((short) 1).putShort((short) 1);
    put(profile.position(36), "acsp");
    profile.position(68);
    for (double coordinate : D50) {
      profile.putInt(fixed(coordinate));
    }
    profile.position(HEADER).putInt(tags.size());
    int offset = table;
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      put(profile, tag.getKey());
      profile.putInt(offset).putInt(tag.getValue().length);
      profile.put(offset, tag.getValue());
      offset += tag.getValue().length;
    }
    return profile.array();
  }

  private static byte[] text(String english) {
    byte[] characters = english.getBytes(StandardCharsets.UTF_16BE);
    ByteBuffer tag = ByteBuffer.allocate((28 + characters.length + 3) / 4 * 4);
    put(tag, "mluc");
    tag.putInt(0).putInt(1).putInt(12);
    put(tag, "enUS");
    tag.putInt(characters.length).putInt(28).put(characters);
    return tag.array();
  }

  private static byte[] numbers(String type, double... values) {
    ByteBuffer tag = ByteBuffer.allocate(8 + 4 * values.length);
    put(tag, type);
    tag.putInt(0);
    for (double value : values) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  /** From a stored value to light: (ax + b)^g from d on, cx below. */
  private static byte[] curve(double... gabcd) {
    byte[] tag = numbers("para", new double[gabcd.length + 1]);
    ByteBuffer parameters = ByteBuffer.wrap(tag).putShort(8, (short) 3).position(12);
    for (double parameter : gabcd) {
      parameters.putInt(fixed(parameter));
    }
    return tag;
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 0x10000);
  }

  private static void put(ByteBuffer bytes, String ascii) {
    bytes.put(ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
