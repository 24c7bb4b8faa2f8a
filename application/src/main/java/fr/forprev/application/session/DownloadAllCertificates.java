package fr.forprev.application.session;

import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;
import java.util.List;

/** Use case: a manager or a delegate downloads all the certificates of a session at once. */
public interface DownloadAllCertificates {

  /**
   * One file for each certificate, by number; the name begins with that of the trainee. Refused as
   * {@link DownloadCertificate#download} is, and when the session has no certificate (SES-19).
   */
  Decision<List<CertificateFile>> each(Actor actor, SessionId session);

  /** The same certificates in one file to print. Refused as {@link #each} is. */
  Decision<CertificateFile> toPrint(Actor actor, SessionId session);

  /** The use case over these ports. */
  static DownloadAllCertificates of(SessionPorts ports, RenderCertificate renderer) {
    return new AllCertificatesDownload(ports, renderer);
  }
}
