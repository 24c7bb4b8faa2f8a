package fr.forprev.adapters.persistence.jooq.certificate;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.CORRECTION;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.CorrectionRecord;
import fr.forprev.application.certificate.Corrections;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import java.util.List;

/** {@link Corrections} on PostgreSQL. */
public final class StoredCorrections implements Corrections {

  private static final String PENDING = "PENDING";
  private static final String DECLINED = "DECLINED";
  private static final String APPROVED = "APPROVED";

  private final Database database;

  /** In that database. */
  public StoredCorrections(Database database) {
    this.database = database;
  }

  @Override
  public void save(SessionId session, Correction correction) {
    database
        .dsl()
        .insertInto(CORRECTION)
        .set(row(session, correction))
        .onConflict(CORRECTION.TRAINEE)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  @Override
  public void remove(TraineeId trainee) {
    database.dsl().deleteFrom(CORRECTION).where(CORRECTION.TRAINEE.eq(trainee.value())).execute();
  }

  @Override
  public List<Correction> of(SessionId session) {
    return database
        .dsl()
        .selectFrom(CORRECTION)
        .where(CORRECTION.SESSION.eq(session.value()))
        .orderBy(CORRECTION.CERTIFICATE.collate("C"))
        .fetch(StoredCorrections::correction);
  }

  private static CorrectionRecord row(SessionId session, Correction correction) {
    CorrectionRecord row = new CorrectionRecord();
    row.setTrainee(correction.trainee().value());
    row.setSession(session.value());
    row.setCertificate(correction.certificate().value());
    row.setSurname(correction.identity().surname().text());
    row.setFirstName(correction.identity().firstName().text());
    row.setBirthDate(correction.identity().birthDate());
    row.setAskedOn(correction.askedOn());
    row.setComment(null);
    row.setReplacement(null);
    switch (correction) {
      case Correction.Pending waiting -> row.setState(PENDING);
      case Correction.Declined declined -> {
        row.setState(DECLINED);
        row.setComment(declined.comment());
      }
      case Correction.Approved approved -> {
        row.setState(APPROVED);
        row.setReplacement(approved.replacement().value());
      }
    }
    return row;
  }

  private static Correction correction(CorrectionRecord row) {
    Correction.Pending asked =
        new Correction.Pending(
            new TraineeId(row.getTrainee()),
            new CertificateNumber(row.getCertificate()),
            new Identity(
                new Name(row.getSurname()), new Name(row.getFirstName()), row.getBirthDate()),
            row.getAskedOn());
    return switch (row.getState()) {
      case PENDING -> asked;
      case DECLINED -> asked.declined(row.getComment());
      case APPROVED -> asked.approved(new CertificateNumber(row.getReplacement()));
      default -> throw new IllegalStateException("a correction that is " + row.getState());
    };
  }
}
