package fr.forprev.adapters.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A file read as software reads it: by its structure, or by its text alone. */
final class Reading {

  private Reading() {}

  /** What a screen reader says: each element with its type, in the order of the structure. */
  static List<Element> aloud(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      Map<COSBase, Map<Integer, String>> texts = new HashMap<>();
      for (PDPage page : document.getPages()) {
        texts.put(page.getCOSObject(), texts(page));
      }
      List<Element> elements = new ArrayList<>();
      walk(document.getDocumentCatalog().getStructureTreeRoot(), texts, elements);
      return elements;
    }
  }

  /** The text that a search or a copy finds, as one line. */
  static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("");
      return stripper.getText(document);
    }
  }

  private static Map<Integer, String> texts(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    extractor
        .getMarkedContents()
        .forEach(content ->
            texts.put(
                content.getMCID(),
                content.getContents().stream()
                    .filter(TextPosition.class::isInstance)
                    .map(glyph -> ((TextPosition) glyph).getUnicode())
                    .collect(Collectors.joining())));
    return texts;
  }

  private static void walk(
      PDStructureNode node, Map<COSBase, Map<Integer, String>> texts, List<Element> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        walk(element, texts, found);
      } else if (kid instanceof Integer mark && node instanceof PDStructureElement element) {
        String text = texts.get(element.getPage().getCOSObject()).get(mark);
        found.add(new Element(element.getStructureType(), text));
      }
    }
  }

  /** One thing read. */
  record Element(String type, String text) {}
}
