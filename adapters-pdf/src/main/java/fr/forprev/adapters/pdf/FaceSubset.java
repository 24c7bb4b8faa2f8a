package fr.forprev.adapters.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Some glyphs of a face as a font file of their own. */
final class FaceSubset {

  /** What a font inside a document is made of. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

  private final String name;
  private final byte[] file;
  private final byte[] places;

  private FaceSubset(String name, byte[] file, byte[] places) {
    this.name = name;
    this.file = file;
    this.places = places;
  }

  /** The glyphs of these characters, which are numbered from 1 in their order. */
  static FaceSubset of(TrueTypeFont font, Set<Integer> codePoints) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
    codePoints.forEach(subsetter::add);
    Map<Integer, Integer> placeByGlyph = new HashMap<>();
    subsetter.getGIDMap().forEach((place, glyph) -> placeByGlyph.put(glyph, place));
    CmapLookup glyphs = font.getUnicodeCmapLookup();
    ByteBuffer places = ByteBuffer.allocate(2 * (1 + codePoints.size())).putShort((short) 0);
    for (int codePoint : codePoints) {
      int glyph = glyphs.getGlyphId(codePoint);
      places.putShort(placeByGlyph.getOrDefault(glyph, 0).shortValue());
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 13);
    subsetter.writeToStream(file);
    String name = letters(codePoints.hashCode()) + "+" + font.getName();
    return new FaceSubset(name, file.toByteArray(), places.array());
  }

  /** Six letters that stand for the choice of glyphs. */
  private static String letters(int choice) {
    StringBuilder letters = new StringBuilder();
    for (long rest = Integer.toUnsignedLong(choice); letters.length() < 6; rest /= 26) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /** The face's name after six letters of its own. */
  String name() {
    return name;
  }

  byte[] file() {
    return file;
  }

  /** Where the glyph of each number is in the file: two bytes for each, from 0, which is none. */
  byte[] places() {
    return places;
  }
}
