package fr.forprev.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class DeclarationsTest {

  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";

  private static final PdfCertificates CERTIFICATES = new PdfCertificates();

  static Stream<String> labels() {
    return Stream.of("Formation du Val", "Pains & gâteaux <bio> \"d’ici\" {day}");
  }

  @ParameterizedTest
  @MethodSource("labels")
  void theTitleIsTheSameInBothPlacesAndNamesTheCertificate(String label) throws Exception {
    var certificate = Samples.withLabel(label);

    try (PDDocument document = Loader.loadPDF(CERTIFICATES.pdf(certificate))) {
      String title = document.getDocumentInformation().getTitle();
      assertThat(title).isEqualTo("Certificat n° " + certificate.number() + " – " + label);
      assertThat(text(xmp(document), DC, "title")).isEqualTo(title);
    }
  }

  @Test
  void theTitleIsShownInsteadOfTheFileName() throws IOException {
    try (PDDocument document = Loader.loadPDF(CERTIFICATES.pdf(Samples.ordinary()))) {
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }
  }

  @Test
  void theLanguageIsFrench() throws Exception {
    try (PDDocument document = Loader.loadPDF(CERTIFICATES.pdf(Samples.ordinary()))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
      assertThat(text(xmp(document), DC, "language")).isEqualTo("fr-FR");
    }
  }

  @Test
  void theFileBearsTheDayOfGeneration() throws Exception {
    try (PDDocument document = Loader.loadPDF(CERTIFICATES.pdf(Samples.ordinary()))) {
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-11-24T00:00:00Z");
      assertThat(text(xmp(document), XMP, "CreateDate")).isEqualTo("2026-11-24T00:00:00Z");
    }
  }

  @Test
  void theKeyboardFollowsTheStructure() throws IOException {
    try (PDDocument document = Loader.loadPDF(CERTIFICATES.pdf(Samples.ordinary()))) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(document.getPage(0).getCOSObject().getCOSName(COSName.getPDFName("Tabs")))
          .isEqualTo(COSName.S);
    }
  }

  private static Document xmp(PDDocument document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (InputStream packet = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      return factory.newDocumentBuilder().parse(packet);
    }
  }

  private static String text(Document xmp, String namespace, String name) {
    return xmp.getElementsByTagNameNS(namespace, name).item(0).getTextContent();
  }
}
