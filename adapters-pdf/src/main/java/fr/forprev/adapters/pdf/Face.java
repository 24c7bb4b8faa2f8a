package fr.forprev.adapters.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One font, read once and kept in memory with only what it may print: Latin letters, digits,
 * punctuation and common signs, each standing alone. Lengths are in ems.
 */
final class Face {

  private static final int END_OF_LETTERLIKE_SIGNS = 0x2150;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final HorizontalMetricsTable advances;
  private final float unitsPerEm;
  private final float ascent;
  private final float descent;
  private final FaceDescription description;

  private Face(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.advances = font.getHorizontalMetrics();
    this.unitsPerEm = font.getUnitsPerEm();
    this.ascent = font.getHorizontalHeader().getAscender() / unitsPerEm;
    this.descent = -font.getHorizontalHeader().getDescender() / unitsPerEm;
    this.description = FaceDescription.of(font);
    readAllThatDrawingNeeds();
  }

  /** The face in a resource beside this class. */
  static Face bundled(String resource) {
    try (InputStream file = Face.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new Face(parse(printable(parse(file.readAllBytes()))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static TrueTypeFont parse(byte[] file) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
    // Substitution would draw glyphs that have no character, so that text could not be read back.
    font.setEnableGsub(false);
    return font;
  }

  /** A smaller font, because embedding has a cost for every glyph, drawn or not. */
  private static byte[] printable(TrueTypeFont whole) throws IOException {
    CmapLookup glyphs = whole.getUnicodeCmapLookup();
    TTFSubsetter smaller = new TTFSubsetter(whole);
    IntStream.range(' ', END_OF_LETTERLIKE_SIGNS)
        .filter(codePoint -> glyphs.getGlyphId(codePoint) != 0)
        .filter(Face::standsAlone)
        .forEach(smaller::add);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    smaller.writeToStream(file);
    return file.toByteArray();
  }

  /** Neither a mark to be set on a letter nor an invisible order such as an end of line. */
  private static boolean standsAlone(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return (script == UnicodeScript.LATIN || script == UnicodeScript.COMMON)
        && switch (Character.getType(codePoint)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              false;
          default -> true;
        };
  }

  /** Tables are read lazily, which must not happen in two threads at once. */
  private void readAllThatDrawingNeeds() throws IOException {
    try (PDDocument document = new PDDocument()) {
      EmbeddedFace embedded = embedIn(document);
      embedded.encode('A');
      embedded.subset();
    }
  }

  /** This face for one document, which will hold only the glyphs drawn in it. */
  EmbeddedFace embedIn(PDDocument document) {
    return new EmbeddedFace(document, this);
  }

  FaceSubset subset(Set<Integer> codePoints) throws IOException {
    return FaceSubset.of(font, codePoints);
  }

  FaceDescription description() {
    return description;
  }

  /** Of a character, in thousandths of an em. */
  int roundedWidth(int codePoint) {
    return Math.round(1000 * advances.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm);
  }

  boolean prints(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  float width(String text) {
    return text.codePoints().map(glyphs::getGlyphId).map(advances::getAdvanceWidth).sum()
        / unitsPerEm;
  }

  /** From the baseline to the top of the tallest character. */
  float ascent() {
    return ascent;
  }

  /** From one baseline to the next without two characters ever touching. */
  float lineHeight() {
    return ascent + descent;
  }
}
