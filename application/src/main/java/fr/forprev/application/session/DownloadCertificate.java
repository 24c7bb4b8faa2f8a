package fr.forprev.application.session;

import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;

/** Use case: a manager or a delegate downloads one certificate of a session. */
public interface DownloadCertificate {

  /**
   * Draws the certificate from its frozen data (CER-08). Refused past the fifteenth day after the
   * generation (SES-19, and CER-04 at level 1), and once annulled (CER-09); unseen when there is no
   * such certificate in a session that the actor handles (SES-13).
   */
  Decision<CertificateFile> download(Actor actor, SessionId session, CertificateId certificate);

  /** The use case over these ports. */
  static DownloadCertificate of(SessionPorts ports, RenderCertificate renderer) {
    return new CertificateDownload(ports, renderer);
  }
}
