package fr.forprev.adapters.pdf;

import fr.forprev.domain.certificate.PrintedCertificate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The French words about several certificates in one file. */
final class BundleText {

  private BundleText() {}

  /** The file bears the day of the last certificate. */
  static Identity identity(List<PrintedCertificate> certificates) {
    LocalDate last =
        certificates.stream()
            .map(PrintedCertificate::generatedOn)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    String numbers =
        certificates.stream()
            .map(certificate -> certificate.number().value())
            .collect(Collectors.joining(" ", "bundle ", ""));
    return new Identity(title(certificates), last, numbers);
  }

  private static String title(List<PrintedCertificate> certificates) {
    List<String> labels = certificates.stream().map(PrintedCertificate::label).distinct().toList();
    return "Certificats à imprimer – " + String.join(", ", labels);
  }
}
