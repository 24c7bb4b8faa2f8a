package fr.forprev.domain.session;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.SessionKind;
import java.time.LocalDate;
import java.util.List;

/** A session as submitted: complete, with exactly one trainer (SES-24). */
public record Declaration(
    DispositifLevel dispositifLevel,
    LocalDate endDate,
    CertificateCode certificate,
    Place place,
    SessionKind kind,
    PersonId trainer,
    List<Trainee> trainees) {

  /** Keeps an unmodifiable copy of the trainees. */
  public Declaration {
    trainees = List.copyOf(trainees);
  }
}
