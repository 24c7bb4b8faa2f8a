package fr.forprev.adapters.web.session;

import fr.forprev.application.certificate.IssuedCertificate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate on the wire.
 *
 * @param trainee the key of the trainee in the session
 * @param start first day of validity
 * @param end last day of validity, or null when there is none
 * @param replaces the number of the certificate that this one corrects, or null
 */
record CertificateBody(
    UUID id,
    String number,
    UUID trainee,
    LocalDate start,
    @Nullable LocalDate end,
    @Nullable String replaces) {

  static CertificateBody of(IssuedCertificate issued) {
    var printed = issued.certificate().printed();
    return new CertificateBody(
        issued.certificate().id().value(),
        printed.number().value(),
        issued.trainee().value(),
        printed.start(),
        printed.end(),
        printed.replaces() == null ? null : printed.replaces().value());
  }
}
