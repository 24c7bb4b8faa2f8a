package fr.forprev.domain.dispositif;

import java.time.LocalDate;
import java.util.List;

/**
 * The national training schemes and their certificates, as data: every line with the day from which
 * it holds. An immutable value, passed to the rules.
 */
public record Catalogue(List<DispositifLine> dispositifs, List<CertificateLine> certificates) {

  /** Keeps unmodifiable copies of the lines. */
  public Catalogue {
    dispositifs = List.copyOf(dispositifs);
    certificates = List.copyOf(certificates);
  }

  /** The lines that hold on {@code day}: for each key the latest begun; without date, always. */
  public Edition on(LocalDate day) {
    return new Edition(this, day);
  }
}
