package fr.forprev.domain.dispositif;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The catalogue that comes with the library, with the confidence of every value in its source. */
public final class BundledCatalogue {

  private BundledCatalogue() {}

  /** The bundled text. */
  public static CatalogueText text() {
    return new CatalogueText(lines(CatalogueText.DISPOSITIFS), lines(CatalogueText.CERTIFICATES));
  }

  /** The bundled catalogue. */
  public static Catalogue catalogue() {
    if (text().parse() instanceof CatalogueText.Parsed.Read read) {
      return read.catalogue();
    }
    throw new IllegalStateException("the bundled catalogue cannot be read");
  }

  private static List<String> lines(String file) {
    try (InputStream bytes =
            Objects.requireNonNull(BundledCatalogue.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
