package fr.forprev.application.session;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;
import java.util.List;
import java.util.function.Function;

final class AllCertificatesDownload implements DownloadAllCertificates {

  private final SessionPorts ports;
  private final SessionDesk desk;
  private final RenderCertificate renderer;

  AllCertificatesDownload(SessionPorts ports, RenderCertificate renderer) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
    this.renderer = renderer;
  }

  @Override
  public Decision<List<CertificateFile>> each(Actor actor, SessionId session) {
    return handOut(actor, session, printed -> printed.stream().map(this::file).toList());
  }

  @Override
  public Decision<CertificateFile> toPrint(Actor actor, SessionId session) {
    return handOut(
        actor,
        session,
        printed -> new CertificateFile("certificats.pdf", renderer.bundle(printed)));
  }

  private <T> Decision<T> handOut(
      Actor actor, SessionId session, Function<List<PrintedCertificate>, T> draw) {
    return desk.act(
        actor,
        session,
        SessionAct.DOWNLOAD,
        Generated.class,
        (generated, now) -> {
          List<PrintedCertificate> printed = printed(session);
          return generated
              .downloadAll(printed.size(), now.day())
              .map(lastDay -> {
                T drawn = draw.apply(printed);
                desk.audit(generated, actor, AuditAct.CERTIFICATE_DOWNLOADED, now);
                return drawn;
              });
        });
  }

  private List<PrintedCertificate> printed(SessionId session) {
    return ports.certificates().of(session).stream()
        .map(IssuedCertificate::certificate)
        .map(certificate -> certificate.printed())
        .toList();
  }

  private CertificateFile file(PrintedCertificate printed) {
    return new CertificateFile(
        printed.surname() + " " + printed.firstName() + " " + printed.number() + ".pdf",
        renderer.pdf(printed));
  }
}
