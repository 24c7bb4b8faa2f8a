package fr.forprev.adapters.web.session;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.EntryWindow;
import fr.forprev.domain.session.SessionState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session on the wire. */
record SessionBody(
    UUID id,
    long number,
    String organisation,
    SessionState state,
    String stateLabel,
    String dispositif,
    int level,
    @Nullable String certificate,
    @Nullable PlaceBody place,
    @Nullable SessionKind kind,
    LocalDate endDate,
    DateSpan entryWindow,
    @Nullable String trainerName,
    @Nullable String comment,
    List<TraineeBody> trainees,
    @Nullable LocalDate generatedOn,
    @Nullable LocalDate lastDownloadDay,
    List<CertificateBody> certificates,
    long revision) {

  static SessionBody of(
      CertificationSession session,
      String organisation,
      @Nullable String trainerName,
      List<IssuedCertificate> issued) {
    SessionContent content = SessionContent.of(session);
    return new SessionBody(
        session.id().value(),
        session.header().number().value(),
        organisation,
        session.state(),
        session.state().label(),
        session.dispositifLevel().dispositif().value(),
        session.dispositifLevel().level().number(),
        content.certificate() == null ? null : content.certificate().value(),
        content.place() == null ? null : PlaceBody.of(content.place()),
        content.kind(),
        session.endDate(),
        EntryWindow.of(session.endDate()),
        session.designatedTrainer().isPresent() ? trainerName : null,
        content.comment(),
        content.trainees(),
        content.generatedOn(),
        content.lastDownloadDay(),
        issued.stream().map(CertificateBody::of).toList(),
        session.header().revision());
  }
}
