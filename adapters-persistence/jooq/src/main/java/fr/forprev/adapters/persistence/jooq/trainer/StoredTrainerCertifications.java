package fr.forprev.adapters.persistence.jooq.trainer;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.TRAINER_CERTIFICATION;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.trainer.TrainerCertifications;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.trainer.TrainerCertification;
import java.util.List;

/** {@link TrainerCertifications} on PostgreSQL. */
public final class StoredTrainerCertifications implements TrainerCertifications {

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
        .fetch(row ->
            new TrainerCertification(
                new DispositifLevel(
                    new DispositifCode(row.getDispositif()),
                    Level.of(row.getLevel()).orElseThrow()),
                row.getStartDay(),
                row.getEndDay()));
  }

  @Override
  public void add(PersonId trainer, TrainerCertification certification) {
    database
        .dsl()
        .insertInto(TRAINER_CERTIFICATION)
        .values(
            trainer.value(),
            certification.dispositifLevel().dispositif().value(),
            (short) certification.dispositifLevel().level().number(),
            certification.start(),
            certification.end())
        .execute();
  }
}
