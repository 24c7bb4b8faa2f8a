package fr.forprev.application.trainer;

import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.rule.Decision;

/** Use case: a trainer downloads one of his own certificates. */
public interface DownloadOwnCertificate {

  /**
   * Draws the certificate from its frozen data (CER-08), whatever became of its session and
   * whatever the profile in use. Refused past its last valid day (CER-05); unseen when it is not
   * one of the actor's own.
   */
  Decision<CertificateFile> download(Actor actor, CertificateId certificate);

  /** The use case over these ports. */
  static DownloadOwnCertificate of(TrainerPorts ports, RenderCertificate renderer) {
    return new OwnCertificateDownload(ports, renderer);
  }
}
