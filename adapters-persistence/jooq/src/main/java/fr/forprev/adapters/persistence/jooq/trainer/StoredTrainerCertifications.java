package fr.forprev.adapters.persistence.jooq.trainer;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.TRAINER_CERTIFICATION;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.TrainerCertificationRecord;
import fr.forprev.application.trainer.TrainerCertifications;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.domain.trainer.TrainerCertification.Origin;
import java.util.List;
import java.util.Map;
import org.jooq.Field;

/** {@link TrainerCertifications} on PostgreSQL. */
public final class StoredTrainerCertifications implements TrainerCertifications {

  private static final String ISSUED = "ISSUED";
  private static final String RECORDED = "RECORDED";

  private final Database database;

  /** In that database. */
  public StoredTrainerCertifications(Database database) {
    this.database = database;
  }

  @Override
  public List<TrainerCertification> of(PersonId trainer) {
    return database
        .dsl()
        .selectFrom(TRAINER_CERTIFICATION)
        .where(TRAINER_CERTIFICATION.PERSON.eq(trainer.value()))
        .orderBy(
            TRAINER_CERTIFICATION.START_DAY,
            TRAINER_CERTIFICATION.DISPOSITIF,
            TRAINER_CERTIFICATION.LEVEL)
        .fetch(StoredTrainerCertifications::certification);
  }

  @Override
  public void add(PersonId trainer, TrainerCertification certification) {
    database
        .dsl()
        .insertInto(TRAINER_CERTIFICATION)
        .set(TRAINER_CERTIFICATION.PERSON, trainer.value())
        .set(TRAINER_CERTIFICATION.DISPOSITIF, certification.dispositifLevel().dispositif().value())
        .set(TRAINER_CERTIFICATION.LEVEL, (short) certification.dispositifLevel().level().number())
        .set(TRAINER_CERTIFICATION.CODE, certification.code().value())
        .set(TRAINER_CERTIFICATION.START_DAY, certification.start())
        .set(TRAINER_CERTIFICATION.END_DAY, certification.end())
        .set(origin(certification.origin()))
        .execute();
  }

  private static TrainerCertification certification(TrainerCertificationRecord row) {
    return new TrainerCertification(
        new DispositifLevel(
            new DispositifCode(row.getDispositif()), Level.of(row.getLevel()).orElseThrow()),
        new CertificateCode(row.getCode()),
        row.getStartDay(),
        row.getEndDay(),
        row.getOrigin().equals(ISSUED)
            ? new Origin.Issued(new CertificateId(row.getCertificate()))
            : new Origin.Recorded(row.getReason()));
  }

  private static Map<Field<?>, Object> origin(Origin origin) {
    return switch (origin) {
      case Origin.Issued issued ->
          Map.of(
              TRAINER_CERTIFICATION.ORIGIN,
              ISSUED,
              TRAINER_CERTIFICATION.CERTIFICATE,
              issued.certificate().value());
      case Origin.Recorded recorded ->
          Map.of(
              TRAINER_CERTIFICATION.ORIGIN,
              RECORDED,
              TRAINER_CERTIFICATION.REASON,
              recorded.reason());
    };
  }
}
