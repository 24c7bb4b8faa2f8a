package fr.forprev.application.certificate;

import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;

/** A certificate with the session and the trainee for whom it was issued. */
public record IssuedCertificate(SessionId session, TraineeId trainee, Certificate certificate) {}
