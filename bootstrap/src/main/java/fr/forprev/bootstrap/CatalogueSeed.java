package fr.forprev.bootstrap;

import fr.forprev.application.Transactions;
import fr.forprev.application.dispositif.Catalogues;
import fr.forprev.bootstrap.configuration.WrongConfiguration;
import fr.forprev.domain.data.BadLine;
import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.dispositif.CatalogueText;
import fr.forprev.domain.rule.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fills an empty catalogue at the first start. */
final class CatalogueSeed {

  private CatalogueSeed() {}

  /**
   * When the catalogue is empty, stores what {@code folder} or the bundled files hold; otherwise
   * leaves it as it is and reads neither.
   *
   * @throws WrongConfiguration naming every line that cannot be read
   */
  static void sow(Catalogues catalogues, Transactions transactions, Optional<Path> folder) {
    transactions.decide(() -> {
      Catalogue kept = catalogues.current();
      if (kept.dispositifs().isEmpty()) {
        catalogues.store(read(folder.map(CatalogueSeed::text).orElseGet(BundledCatalogue::text)));
      }
      return Decision.granted(kept);
    });
  }

  private static Catalogue read(CatalogueText text) {
    return switch (text.parse()) {
      case CatalogueText.Parsed.Read read -> read.catalogue();
      case CatalogueText.Parsed.Unreadable unreadable ->
          throw new WrongConfiguration(
              unreadable.lines().stream()
                  .map(BadLine::toString)
                  .collect(
                      Collectors.joining(
                          System.lineSeparator() + "  ",
                          "The catalogue cannot be read:" + System.lineSeparator() + "  ",
                          "")));
    };
  }

  private static CatalogueText text(Path folder) {
    return new CatalogueText(
        lines(folder.resolve(CatalogueText.DISPOSITIFS)),
        lines(folder.resolve(CatalogueText.CERTIFICATES)));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new WrongConfiguration(
          "The catalogue file " + file + " cannot be read; it must be there, in UTF-8.");
    }
  }
}
