package fr.forprev.domain.dispositif;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue as it holds on one day. */
public final class Edition {

  private final Map<DispositifLevel, DispositifLine> dispositifs;
  private final Map<CertificateCode, CertificateLine> certificates;

  Edition(
      Map<DispositifLevel, DispositifLine> dispositifs,
      Map<CertificateCode, CertificateLine> certificates) {
    this.dispositifs = dispositifs;
    this.certificates = certificates;
  }

  /** The line of that dispositif and level. */
  public Optional<DispositifLine> dispositif(DispositifLevel dispositifLevel) {
    return Optional.ofNullable(dispositifs.get(dispositifLevel));
  }

  /** Whether it has that dispositif, at any level. */
  public boolean has(DispositifCode dispositif) {
    return dispositifs.keySet().stream().anyMatch(key -> key.dispositif().equals(dispositif));
  }

  /** The line of that certificate. */
  public Optional<CertificateLine> certificate(CertificateCode code) {
    return Optional.ofNullable(certificates.get(code));
  }

  /** The certificates of that dispositif and level, in the order of the catalogue. */
  public List<CertificateLine> certificates(DispositifLevel dispositifLevel) {
    return certificates.values().stream()
        .filter(line -> line.dispositifLevel().equals(dispositifLevel))
        .toList();
  }
}
