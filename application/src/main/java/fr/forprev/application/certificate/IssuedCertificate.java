package fr.forprev.application.certificate;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with the session and the trainee for whom it was issued.
 *
 * @param dispositifLevel what the session certified
 * @param person whose it is, in a session that certifies trainers; else null
 */
public record IssuedCertificate(
    SessionId session,
    TraineeId trainee,
    DispositifLevel dispositifLevel,
    @Nullable PersonId person,
    Certificate certificate) {

  /** Refuses a trainer's certificate without its person, and another one with: a bug. */
  public IssuedCertificate {
    if (dispositifLevel.level().certifiesTrainers() != (person != null)) {
      throw new IllegalArgumentException("a trainer's certificate, and no other, has a person");
    }
  }
}
