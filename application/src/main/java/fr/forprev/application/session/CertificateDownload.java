package fr.forprev.application.session;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;

final class CertificateDownload implements DownloadCertificate {

  private final SessionPorts ports;
  private final SessionDesk desk;
  private final RenderCertificate renderer;

  CertificateDownload(SessionPorts ports, RenderCertificate renderer) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
    this.renderer = renderer;
  }

  @Override
  public Decision<CertificateFile> download(
      Actor actor, SessionId session, CertificateId certificate) {
    return desk.act(
        actor,
        session,
        SessionAct.DOWNLOAD,
        Generated.class,
        (generated, now) ->
            ports
                .certificates()
                .find(certificate)
                .filter(issued -> issued.session().equals(session))
                .map(issued ->
                    generated
                        .download(now.day())
                        .map(lastDay -> {
                          // Before the trace: what could not be drawn was not downloaded.
                          CertificateFile file =
                              CertificateFile.of(issued.certificate().printed(), renderer);
                          desk.audit(generated, actor, AuditAct.CERTIFICATE_DOWNLOADED, now);
                          return file;
                        }))
                .orElseGet(() ->
                    Decision.refused(new AftermathDesk(ports).of(generated).missing(certificate))));
  }
}
