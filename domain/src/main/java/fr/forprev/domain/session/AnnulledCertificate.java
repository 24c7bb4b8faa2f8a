package fr.forprev.domain.session;

import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.CertificateId;

/**
 * What a session still tells of a certificate that was annulled (CER-09); it dies with the session.
 *
 * @param trainee for whom it was issued
 * @param certificate the key that it had
 */
public record AnnulledCertificate(
    TraineeId trainee, CertificateId certificate, Annulment annulment) {}
