package fr.forprev.domain.caisse;

import fr.forprev.domain.data.BundledData;

/** The caisses that come with the library. */
public final class BundledCaisses {

  private BundledCaisses() {}

  /** The bundled text. */
  public static CaissesText text() {
    return new CaissesText(
        BundledData.lines("caisse/" + CaissesText.CAISSES),
        BundledData.lines("caisse/" + CaissesText.STRADDLING));
  }

  /** The bundled caisses. */
  public static Caisses caisses() {
    if (text().parse() instanceof CaissesText.Parsed.Read read) {
      return read.caisses();
    }
    throw new IllegalStateException("the bundled caisses cannot be read");
  }
}
