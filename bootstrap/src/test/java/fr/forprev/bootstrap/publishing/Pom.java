package fr.forprev.bootstrap.publishing;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A POM as it is written. */
record Pom(String folder, Document text) {

  static Pom in(String folder) {
    try {
      return new Pom(
          folder,
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(Repository.file(folder + "/pom.xml").toFile()));
    } catch (ParserConfigurationException | SAXException | IOException unreadable) {
      throw new IllegalStateException(folder, unreadable);
    }
  }

  /** The texts at {@code path} from the project down. */
  List<String> all(String path) {
    try {
      NodeList found =
          (NodeList)
              XPathFactory.newDefaultInstance()
                  .newXPath()
                  .evaluate("/project/" + path, text, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength())
          .mapToObj(i -> found.item(i).getTextContent())
          .toList();
    } catch (XPathExpressionException wrong) {
      throw new IllegalArgumentException(path, wrong);
    }
  }

  /** This one and those of all the modules in it. */
  Stream<Pom> withModules() {
    return Stream.concat(
        Stream.of(this),
        all("modules/module").stream()
            .flatMap(module -> Pom.in(folder + "/" + module).withModules()));
  }
}
