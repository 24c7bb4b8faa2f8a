package fr.forprev.adapters.web.session;

import fr.forprev.domain.session.AnnulledCertificate;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certificate of the session that was annulled, on the wire (CER-09).
 *
 * @param id the key that it had
 * @param trainee the key of the trainee in the session
 */
record AnnulledBody(UUID id, String number, UUID trainee, LocalDate annulledOn) {

  static AnnulledBody of(AnnulledCertificate gone) {
    return new AnnulledBody(
        gone.certificate().value(),
        gone.annulment().number().value(),
        gone.trainee().value(),
        gone.annulment().on());
  }
}
