package fr.forprev.adapters.persistence.jooq.session;

import fr.forprev.adapters.persistence.jooq.generated.tables.records.SessionRecord;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.TraineeRecord;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Declaration;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.DraftContent;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.SessionHeader;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The record of a session's state out of its row and its trainees' rows. */
final class SessionFromRows {

  private SessionFromRows() {}

  static CertificationSession session(SessionRecord row, List<TraineeRecord> trainees) {
    SessionHeader header =
        new SessionHeader(
            new SessionId(row.getId()),
            new SessionNumber(row.getNumber()),
            new OrganisationId(row.getOrganisation()),
            new PersonId(row.getDeclarer()),
            new PersonId(row.getLastActor()),
            row.getChangedOn(),
            row.getRevision());
    DraftContent content = content(row, trainees);
    return switch (SessionState.valueOf(row.getState())) {
      case DRAFT ->
          new Draft(header, content, ifThere(row.getTrainer(), PersonId::new), row.getComment());
      case WITH_TRAINER -> new WithTrainer(header, declaration(row, content));
      case WITH_ENTITY -> new WithEntity(header, declaration(row, content), results(trainees));
      case GENERATED ->
          new Generated(header, declaration(row, content), results(trainees), row.getGeneratedOn());
    };
  }

  private static DraftContent content(SessionRecord row, List<TraineeRecord> trainees) {
    return new DraftContent(
        new DispositifLevel(
            new DispositifCode(row.getDispositif()), Level.of(row.getLevel()).orElseThrow()),
        row.getEndDate(),
        ifThere(row.getCertificate(), CertificateCode::new),
        place(row),
        ifThere(row.getKind(), SessionKind::valueOf),
        trainees.stream().map(SessionFromRows::entry).toList());
  }

  /** The checks of the table make what is asked here present. */
  private static Declaration declaration(SessionRecord row, DraftContent content) {
    return new Declaration(
        content.dispositifLevel(),
        content.endDate(),
        Objects.requireNonNull(content.certificate()),
        Objects.requireNonNull(content.place()),
        Objects.requireNonNull(content.kind()),
        new PersonId(row.getTrainer()),
        content.trainees().stream()
            .map(TraineeEntry::complete)
            .map(Optional::orElseThrow)
            .toList());
  }

  private static @Nullable Place place(SessionRecord row) {
    if (row.getSite() != null) {
      return new Place.OnSite(new TrainingSiteId(row.getSite()));
    }
    return row.getTown() == null
        ? null
        : new Place.InFrance(new PostalCode(row.getPostalCode()), new Name(row.getTown()));
  }

  private static TraineeEntry entry(TraineeRecord row) {
    return new TraineeEntry(
        new TraineeId(row.getId()),
        ifThere(row.getForprevNumber(), ForprevNumber::new),
        ifThere(row.getSurname(), Name::new),
        ifThere(row.getFirstName(), Name::new),
        row.getBirthDate(),
        row.getEmail());
  }

  private static Map<TraineeId, Result> results(List<TraineeRecord> trainees) {
    return trainees.stream()
        .collect(
            Collectors.toMap(
                row -> new TraineeId(row.getId()), row -> Result.valueOf(row.getResult())));
  }

  private static <A, B> @Nullable B ifThere(@Nullable A value, Function<A, B> make) {
    return value == null ? null : make.apply(value);
  }
}
