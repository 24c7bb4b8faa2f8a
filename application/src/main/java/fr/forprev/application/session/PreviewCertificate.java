package fr.forprev.application.session;

import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import org.jspecify.annotations.Nullable;

/** Use case: « Spécimen », before the generation that nothing undoes. */
public interface PreviewCertificate {

  /**
   * What the certificate of one trainee would print if it were generated now, marked as a specimen;
   * nothing is drawn, stored or traced. Refused as {@link GenerateCertificates#generate} is, and
   * when nobody passed (SES-19); unseen when {@code trainee} did not pass in that session.
   *
   * @param trainee null for the first who passed
   */
  Decision<CertificateFile> preview(Actor actor, SessionId session, @Nullable TraineeId trainee);

  /** The use case over these ports. */
  static PreviewCertificate of(SessionPorts ports, RenderCertificate renderer) {
    return new CertificatePreview(ports, renderer);
  }
}
