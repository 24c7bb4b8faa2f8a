package fr.forprev.adapters.persistence.jooq.session;

import fr.forprev.adapters.persistence.jooq.generated.tables.records.SessionRecord;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.TraineeRecord;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Declaration;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.DraftContent;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.SessionHeader;
import fr.forprev.domain.session.SubmittedSession;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session of any state as one row, and its trainees as rows. */
final class SessionToRows {

  private SessionToRows() {}

  static SessionRecord row(CertificationSession session) {
    SessionHeader header = session.header();
    SessionRecord row = new SessionRecord();
    row.setId(header.id().value());
    row.setNumber(header.number().value());
    row.setOrganisation(header.organisation().value());
    row.setDeclarer(header.declarer().value());
    row.setLastActor(header.lastActor().value());
    row.setChangedOn(header.changedOn());
    row.setRevision(header.revision());
    row.setState(session.state().name());
    row.setDispositif(session.dispositifLevel().dispositif().value());
    row.setLevel((short) session.dispositifLevel().level().number());
    row.setEndDate(session.endDate());
    row.setTrainer(session.designatedTrainer().map(PersonId::value).orElse(null));
    row.setComment(session instanceof Draft draft ? draft.comment() : null);
    row.setGeneratedOn(session instanceof Generated done ? done.generatedOn() : null);
    switch (session) {
      case Draft draft -> content(row, draft.content());
      case SubmittedSession submitted -> declaration(row, submitted.declaration());
    }
    return row;
  }

  private static void content(SessionRecord row, DraftContent content) {
    row.setCertificate(content.certificate() == null ? null : content.certificate().value());
    row.setKind(content.kind() == null ? null : content.kind().name());
    place(row, content.place());
  }

  private static void declaration(SessionRecord row, Declaration declaration) {
    row.setCertificate(declaration.certificate().value());
    row.setKind(declaration.kind().name());
    place(row, declaration.place());
  }

  private static void place(SessionRecord row, @Nullable Place place) {
    row.setSite(place instanceof Place.OnSite onSite ? onSite.site().value() : null);
    row.setPostalCode(place instanceof Place.InFrance free ? free.postalCode().value() : null);
    row.setTown(place instanceof Place.InFrance free ? free.town().text() : null);
  }

  static List<TraineeRecord> trainees(CertificationSession session) {
    return switch (session) {
      case Draft draft -> entries(session, draft.content().trainees());
      case WithTrainer waiting -> trainees(session, waiting.declaration(), Map.of());
      case WithEntity waiting -> trainees(session, waiting.declaration(), waiting.results());
      case Generated done -> trainees(session, done.declaration(), done.results());
    };
  }

  private static List<TraineeRecord> entries(
      CertificationSession session, List<TraineeEntry> entries) {
    List<TraineeRecord> rows = new ArrayList<>();
    for (TraineeEntry entry : entries) {
      rows.add(
          new TraineeRecord(
              entry.id().value(),
              session.id().value(),
              rows.size() + 1,
              text(entry.surname()),
              text(entry.firstName()),
              entry.birthDate(),
              entry.email(),
              null,
              number(entry.number())));
    }
    return rows;
  }

  private static List<TraineeRecord> trainees(
      CertificationSession session, Declaration declaration, Map<TraineeId, Result> results) {
    List<TraineeRecord> rows = new ArrayList<>();
    for (Trainee trainee : declaration.trainees()) {
      Result result = results.get(trainee.id());
      rows.add(
          new TraineeRecord(
              trainee.id().value(),
              session.id().value(),
              rows.size() + 1,
              trainee.identity().surname().text(),
              trainee.identity().firstName().text(),
              trainee.identity().birthDate(),
              trainee.email(),
              result == null ? null : result.name(),
              number(trainee.number())));
    }
    return rows;
  }

  private static @Nullable String number(@Nullable ForprevNumber number) {
    return number == null ? null : number.value();
  }

  private static @Nullable String text(@Nullable Name name) {
    return name == null ? null : name.text();
  }
}
