package fr.forprev.adapters.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a document says about a face that it embeds, in thousandths of an em. */
record FaceDescription(PDRectangle box, float ascent, float descent, float capHeight) {

  /** Fonts do not say it, documents must; readers that have the font do not look. */
  private static final float STEM = 100;

  static FaceDescription of(TrueTypeFont font) throws IOException {
    float scale = 1000f / font.getUnitsPerEm();
    BoundingBox box = font.getFontBBox();
    return new FaceDescription(
        new PDRectangle(
            Math.round(box.getLowerLeftX()),
            Math.round(box.getLowerLeftY()),
            Math.round(box.getWidth()),
            Math.round(box.getHeight())),
        Math.round(font.getHorizontalHeader().getAscender() * scale),
        Math.round(font.getHorizontalHeader().getDescender() * scale),
        Math.round(font.getOS2Windows().getCapHeight() * scale));
  }

  COSDictionary of(FaceSubset subset, COSStream file) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT_DESC);
    PDFontDescriptor descriptor = new PDFontDescriptor(dictionary);
    descriptor.setFontName(subset.name());
    descriptor.setSymbolic(true);
    descriptor.setItalicAngle(0);
    descriptor.setFontBoundingBox(
        new PDRectangle(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
    descriptor.setAscent(ascent);
    descriptor.setDescent(descent);
    descriptor.setCapHeight(capHeight);
    descriptor.setStemV(STEM);
    dictionary.setItem(COSName.FONT_FILE2, file);
    return dictionary;
  }
}
