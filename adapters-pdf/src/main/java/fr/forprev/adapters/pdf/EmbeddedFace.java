package fr.forprev.adapters.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A face in one document, with only the glyphs drawn there. Characters are numbered as they are
 * drawn, so that every table of the font has one line for each: PDFBox's own way prepares and
 * writes tables for all that the face could print, which takes longer than the rest of a page.
 *
 * <p>It is written and never read: what PDFBox asks of fonts that it reads is not answered.
 */
final class EmbeddedFace extends PDFont {

  private final PDDocument document;
  private final Face face;

  /** From a code point to its number, from 1, in order. */
  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

  EmbeddedFace(PDDocument document, Face face) {
    super(new COSDictionary());
    this.document = document;
    this.face = face;
    dict.setItem(COSName.TYPE, COSName.FONT);
    dict.setItem(COSName.SUBTYPE, COSName.TYPE0);
    dict.setItem(COSName.ENCODING, COSName.IDENTITY_H);
  }

  @Override
  protected byte[] encode(int codePoint) {
    int number = numbers.computeIfAbsent(codePoint, drawn -> numbers.size() + 1);
    return new byte[] {(byte) (number >> 8), (byte) number};
  }

  @Override
  public boolean willBeSubset() {
    return true;
  }

  @Override
  public void addToSubset(int codePoint) {
    // Encoding did.
  }

  @Override
  public void subset() throws IOException {
    FaceSubset subset = face.subset(numbers.keySet());
    dict.setName(COSName.BASE_FONT, subset.name());
    dict.setItem(COSName.TO_UNICODE, plain(ToUnicode.of(numbers.keySet())));
    COSArray descendants = new COSArray();
    descendants.add(descendant(subset));
    dict.setItem(COSName.DESCENDANT_FONTS, descendants);
  }

  private COSDictionary descendant(FaceSubset subset) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, subset.name());
    COSDictionary identity = new COSDictionary();
    identity.setString(COSName.REGISTRY, "Adobe");
    identity.setString(COSName.ORDERING, "Identity");
    identity.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, identity);
    font.setItem(COSName.FONT_DESC, face.description().of(subset, compressed(subset.file())));
    font.setItem(COSName.W, widths());
    font.setItem(COSName.CID_TO_GID_MAP, plain(subset.places()));
    return font;
  }

  private COSArray widths() {
    COSArray advances = new COSArray();
    for (int codePoint : numbers.keySet()) {
      advances.add(COSInteger.get(face.roundedWidth(codePoint)));
    }
    COSArray widths = new COSArray();
    widths.add(COSInteger.ONE);
    widths.add(advances);
    return widths;
  }

  /** Too short to be worth compressing. */
  private COSStream plain(byte[] content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream raw = stream.createRawOutputStream()) {
      raw.write(content);
    }
    return stream;
  }

  private COSStream compressed(byte[] content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    stream.setInt(COSName.LENGTH1, content.length);
    try (OutputStream deflated = stream.createOutputStream(COSName.FLATE_DECODE)) {
      deflated.write(content);
    }
    return stream;
  }

  @Override
  public String getName() {
    return dict.getNameAsString(COSName.BASE_FONT, "");
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public int readCode(InputStream text) {
    throw neverRead();
  }

  @Override
  public boolean hasExplicitWidth(int number) {
    throw neverRead();
  }

  @Override
  public float getWidthFromFont(int number) {
    throw neverRead();
  }

  @Override
  @Deprecated // as what it overrides is
  public float getHeight(int number) {
    throw neverRead();
  }

  @Override
  public BoundingBox getBoundingBox() {
    throw neverRead();
  }

  @Override
  protected float getStandard14Width(int number) {
    throw neverRead();
  }

  private static UnsupportedOperationException neverRead() {
    return new UnsupportedOperationException("a font that is only written");
  }
}
