package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.dispositif.Edition;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.DraftContent;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.SessionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

final class AttendanceSheetPrinting implements PrintAttendanceSheet {

  private final SessionPorts ports;
  private final SessionView views;
  private final RenderAttendanceSheet renderer;

  AttendanceSheetPrinting(SessionPorts ports, RenderAttendanceSheet renderer) {
    this.ports = ports;
    this.views = new SessionView(ports);
    this.renderer = renderer;
  }

  @Override
  public Decision<byte[]> print(Actor actor, SessionId id) {
    LocalDate today = Moment.of(ports.clock()).day();
    return views.view(actor, id).map(view -> renderer.pdf(sheet(view, today)));
  }

  private AttendanceSheet sheet(ViewSession.View view, LocalDate today) {
    CertificationSession session = view.session();
    DraftContent content = session.entered();
    Edition edition = ports.catalogues().current().on(session.endDate());
    return new AttendanceSheet(
        session.header().number(),
        view.organisation(),
        session.dispositifLevel(),
        edition
            .dispositif(session.dispositifLevel())
            .map(DispositifLine::label)
            .orElseGet(() -> session.dispositifLevel().toString()),
        content.certificate() == null
            ? null
            : edition.certificate(content.certificate()).map(CertificateLine::label).orElse(null),
        content.kind(),
        place(session, content.place()),
        session.endDate(),
        view.trainer(),
        content.trainees().stream()
            .map(trainee -> new AttendanceSheet.Row(trainee.surname(), trainee.firstName()))
            .toList(),
        today);
  }

  private @Nullable String place(CertificationSession session, @Nullable Place place) {
    if (place instanceof Place.InFrance free) {
      return free.town().text();
    }
    return place instanceof Place.OnSite chosen
        ? ports.trainingSites().of(session.header().organisation()).stream()
            .filter(site -> site.id().equals(chosen.site()))
            .findFirst()
            .map(TrainingSite::name)
            .map(Name::text)
            .orElse(null)
        : null;
  }
}
