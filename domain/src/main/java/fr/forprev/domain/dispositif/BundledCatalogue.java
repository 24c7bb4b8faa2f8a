package fr.forprev.domain.dispositif;

import fr.forprev.domain.data.BundledData;

/** The catalogue that comes with the library, with the confidence of every value in its source. */
public final class BundledCatalogue {

  private BundledCatalogue() {}

  /** The bundled text. */
  public static CatalogueText text() {
    return new CatalogueText(
        BundledData.lines("dispositif/" + CatalogueText.DISPOSITIFS),
        BundledData.lines("dispositif/" + CatalogueText.CERTIFICATES));
  }

  /** The bundled catalogue. */
  public static Catalogue catalogue() {
    if (text().parse() instanceof CatalogueText.Parsed.Read read) {
      return read.catalogue();
    }
    throw new IllegalStateException("the bundled catalogue cannot be read");
  }
}
