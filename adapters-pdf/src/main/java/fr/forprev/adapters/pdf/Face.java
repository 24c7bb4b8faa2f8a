package fr.forprev.adapters.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font file, parsed once and kept in memory. Lengths are in ems. */
final class Face {

  /** Scripts whose letters stand side by side as they are. */
  private static final Set<UnicodeScript> UNSHAPED =
      EnumSet.of(
          UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.COMMON);

  private final TrueTypeFont file;
  private final CmapLookup glyphs;
  private final HorizontalMetricsTable advances;
  private final float unitsPerEm;
  private final float ascent;
  private final float descent;

  private Face(TrueTypeFont file) throws IOException {
    // Substitution would draw glyphs that have no character, so that text could not be read back.
    file.setEnableGsub(false);
    this.file = file;
    this.glyphs = file.getUnicodeCmapLookup();
    this.advances = file.getHorizontalMetrics();
    this.unitsPerEm = file.getUnitsPerEm();
    this.ascent = file.getHorizontalHeader().getAscender() / unitsPerEm;
    this.descent = -file.getHorizontalHeader().getDescender() / unitsPerEm;
    readAllThatDrawingNeeds();
  }

  /** The face in a resource beside this class. */
  static Face bundled(String resource) {
    try (InputStream bytes = Face.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new Face(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Tables are read lazily, which must not happen in two threads at once. */
  private void readAllThatDrawingNeeds() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFont font = embedIn(document);
      font.encode("A");
      font.addToSubset('A');
      font.subset();
    }
  }

  /** This face for one document, which will hold only the glyphs drawn in it. */
  PDFont embedIn(PDDocument document) throws IOException {
    return PDType0Font.load(document, file, true);
  }

  /** Whether this face draws that character alone, faithfully, and so that it can be read back. */
  boolean prints(int codePoint) {
    int glyph = glyphs.getGlyphId(codePoint);
    return glyph != 0
        && glyphs.getCharCodes(glyph).get(0) == codePoint
        && UNSHAPED.contains(UnicodeScript.of(codePoint))
        && !steers(codePoint);
  }

  /** Whether that character only acts on the others: a tabulation, an end of line. */
  private static boolean steers(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
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
