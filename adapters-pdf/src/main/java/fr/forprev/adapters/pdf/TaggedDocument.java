package fr.forprev.adapters.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A document in French that is both PDF/A-2a and PDF/UA-1, whatever is drawn on its pages. */
final class TaggedDocument implements AutoCloseable {

  private static final String LANGUAGE = "fr-FR";

  private final PDDocument document = new PDDocument();
  private final PDStructureTreeRoot structure = new PDStructureTreeRoot();
  private final PDStructureElement root =
      new PDStructureElement(StandardStructureTypes.DOCUMENT, structure);
  private final Map<Integer, PDParentTreeValue> parentsByPage = new LinkedHashMap<>();
  private final Map<Weight, PDFont> fonts;

  private TaggedDocument(Fonts fonts, Identity identity) throws IOException {
    this.fonts = fonts.embedIn(document);
    structure.appendKid(root);
    describe(identity);
    declareConformance(identity);
  }

  /** The file of a document with that content. */
  static byte[] file(Fonts fonts, Identity identity, Content content) {
    try (TaggedDocument document = new TaggedDocument(fonts, identity)) {
      content.in(document);
      return document.bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void describe(Identity identity) {
    Calendar midnight =
        GregorianCalendar.from(identity.day().atStartOfDay().atZone(ZoneOffset.UTC));
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(identity.title());
    information.setCreator(Xmp.TOOL);
    information.setProducer(Xmp.TOOL);
    information.setCreationDate(midnight);
    information.setModificationDate(midnight);
    document.setVersion(1.7f);
    document.setDocumentId(identity.documentId());
  }

  private void declareConformance(Identity identity) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(LANGUAGE);
    catalog.setStructureTreeRoot(structure);
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    byte[] xmp = Xmp.packet(identity).getBytes(StandardCharsets.UTF_8);
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
    catalog.addOutputIntent(SrgbProfile.intent(document));
  }

  /** A new last page; what it holds is read after the pages before it. */
  TaggedPage addPage(PDRectangle size) throws IOException {
    PDPage page = new PDPage(size);
    document.addPage(page);
    TaggedPage tagged = new TaggedPage(document, page, root, fonts);
    page.setStructParents(parentsByPage.size());
    parentsByPage.put(parentsByPage.size(), new PDParentTreeValue(tagged.parents()));
    return tagged;
  }

  /** A bookmark that leads to the top of a page, after those before it. */
  void bookmark(String title, TaggedPage page) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDDocumentOutline outline = catalog.getDocumentOutline();
    if (outline == null) {
      outline = new PDDocumentOutline();
      catalog.setDocumentOutline(outline);
      catalog.setPageMode(PageMode.USE_OUTLINES);
    }
    PDPageFitDestination whole = new PDPageFitDestination();
    whole.setPage(page.page());
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(whole);
    outline.addLast(item);
  }

  private byte[] bytes() throws IOException {
    PDNumberTreeNode parentTree = new PDNumberTreeNode(PDParentTreeValue.class);
    parentTree.setNumbers(parentsByPage);
    structure.setParentTree(parentTree);
    structure.setParentTreeNextKey(parentsByPage.size());
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 15);
    document.save(file);
    return file.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }

  /** The pages of a document, each closed. */
  @FunctionalInterface
  interface Content {
    void in(TaggedDocument document) throws IOException;
  }
}
