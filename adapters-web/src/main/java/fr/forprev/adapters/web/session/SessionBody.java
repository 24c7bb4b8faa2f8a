package fr.forprev.adapters.web.session;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.ViewSession;
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
    List<AnnulledBody> annulled,
    List<CorrectionBody> corrections,
    long revision) {

  /** {@code session} with the names and the annulled certificates that were {@code seen}. */
  static SessionBody of(
      CertificationSession session, ViewSession.View seen, List<IssuedCertificate> issued) {
    SessionContent content = SessionContent.of(session);
    return new SessionBody(
        session.id().value(),
        session.header().number().value(),
        seen.organisation(),
        session.state(),
        session.state().label(),
        session.dispositifLevel().dispositif().value(),
        session.dispositifLevel().level().number(),
        content.certificate() == null ? null : content.certificate().value(),
        content.place() == null ? null : PlaceBody.of(content.place()),
        content.kind(),
        session.endDate(),
        EntryWindow.of(session.endDate()),
        session.designatedTrainer().isPresent() ? seen.trainer() : null,
        content.comment(),
        content.trainees(),
        content.generatedOn(),
        content.lastDownloadDay(),
        issued.stream().map(CertificateBody::of).toList(),
        seen.annulled().stream().map(AnnulledBody::of).toList(),
        seen.corrections().stream().map(CorrectionBody::of).toList(),
        session.header().revision());
  }
}
