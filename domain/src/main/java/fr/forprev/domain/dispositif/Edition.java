package fr.forprev.domain.dispositif;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue as it holds on one day: for each key the latest line begun. */
public final class Edition {

  private final Catalogue catalogue;
  private final LocalDate day;

  Edition(Catalogue catalogue, LocalDate day) {
    this.catalogue = catalogue;
    this.day = day;
  }

  /** The line of that dispositif and level. */
  public Optional<DispositifLine> dispositif(DispositifLevel dispositifLevel) {
    DispositifLine held = null;
    for (DispositifLine line : catalogue.dispositifs()) {
      if (line.dispositifLevel().equals(dispositifLevel)
          && replaces(line.from(), held == null ? null : held.from())) {
        held = line;
      }
    }
    return Optional.ofNullable(held);
  }

  /** Whether it has that dispositif, at any level. */
  public boolean has(DispositifCode dispositif) {
    return catalogue.dispositifs().stream()
        .anyMatch(line ->
            line.dispositifLevel().dispositif().equals(dispositif) && replaces(line.from(), null));
  }

  /** The line of that certificate. */
  public Optional<CertificateLine> certificate(CertificateCode code) {
    CertificateLine held = null;
    for (CertificateLine line : catalogue.certificates()) {
      if (line.code().equals(code) && replaces(line.from(), held == null ? null : held.from())) {
        held = line;
      }
    }
    return Optional.ofNullable(held);
  }

  /** The certificates of that dispositif and level, in the order of the catalogue. */
  public List<CertificateLine> certificates(DispositifLevel dispositifLevel) {
    Map<CertificateCode, CertificateLine> held = new LinkedHashMap<>();
    catalogue.certificates().stream()
        .filter(line -> replaces(line.from(), null))
        .sorted(Comparator.comparing(line -> begin(line.from())))
        .forEach(line -> held.put(line.code(), line));
    return held.values().stream()
        .filter(line -> line.dispositifLevel().equals(dispositifLevel))
        .toList();
  }

  /** Whether a line from {@code from} on has begun, not before the one from {@code held} on. */
  private boolean replaces(@Nullable LocalDate from, @Nullable LocalDate held) {
    return !begin(from).isAfter(day) && !begin(from).isBefore(begin(held));
  }

  /** A line without day has always held. */
  private static LocalDate begin(@Nullable LocalDate from) {
    return from == null ? LocalDate.MIN : from;
  }
}
