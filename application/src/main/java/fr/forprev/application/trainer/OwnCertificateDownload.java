package fr.forprev.application.trainer;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;

final class OwnCertificateDownload implements DownloadOwnCertificate {

  private final TrainerPorts ports;
  private final RenderCertificate renderer;

  OwnCertificateDownload(TrainerPorts ports, RenderCertificate renderer) {
    this.ports = ports;
    this.renderer = renderer;
  }

  @Override
  public Decision<CertificateFile> download(Actor actor, CertificateId id) {
    Moment now = Moment.of(ports.clock());
    return ports
        .transactions()
        .decide(() ->
            ports
                .certificates()
                .find(id)
                .filter(issued -> actor.person().equals(issued.person()))
                .map(issued ->
                    issued
                        .certificate()
                        .toItsHolder(now.day())
                        .map(printed -> {
                          // Before the trace: what could not be drawn was not downloaded.
                          CertificateFile file = CertificateFile.of(printed, renderer);
                          audit(actor, id, now);
                          return file;
                        }))
                .orElseGet(() -> Decision.refused(Reason.unseen(Rule.CER_05))));
  }

  private void audit(Actor actor, CertificateId certificate, Moment now) {
    ports
        .auditTrail()
        .record(
            new AuditEntry(
                ports.newId().next(),
                now.instant(),
                actor,
                AuditAct.CERTIFICATE_DOWNLOADED,
                certificate.value()));
  }
}
