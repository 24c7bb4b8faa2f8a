package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.TRAINEE;
import static org.jooq.impl.DSL.select;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.TraineeRecord;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.name.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** In which sessions two persons stand. */
final class SharedSessions {

  private final Database database;

  SharedSessions(Database database) {
    this.database = database;
  }

  List<String> of(Person one, Person other) {
    List<TraineeRecord> ones = asTrainee(one);
    List<TraineeRecord> others = asTrainee(other);
    Set<UUID> shared = new HashSet<>();
    for (TraineeRecord entry : ones) {
      others.stream()
          .filter(it -> it.getSession().equals(entry.getSession()))
          .filter(it -> !it.getId().equals(entry.getId()))
          .forEach(it -> shared.add(it.getSession()));
    }
    shared.addAll(both(asTrainer(one), others));
    shared.addAll(both(asTrainer(other), ones));
    return database
        .dsl()
        .select(SESSION.NUMBER)
        .from(SESSION)
        .where(SESSION.ID.in(shared))
        .orderBy(SESSION.NUMBER)
        .fetch(row -> row.value1().toString());
  }

  private static Set<UUID> both(Set<UUID> led, List<TraineeRecord> entries) {
    Set<UUID> both = new HashSet<>();
    entries.stream().map(TraineeRecord::getSession).filter(led::contains).forEach(both::add);
    return both;
  }

  private Set<UUID> asTrainer(Person person) {
    return database
        .dsl()
        .select(SESSION.ID)
        .from(SESSION)
        .where(SESSION.TRAINER.eq(person.id().value()))
        .fetchSet(SESSION.ID);
  }

  /** By his number, or one that leads to it; without number by his identity. */
  private List<TraineeRecord> asTrainee(Person person) {
    String number = person.number().value();
    return database
        .dsl()
        .selectFrom(TRAINEE)
        .where(TRAINEE.FORPREV_NUMBER.eq(number))
        .or(
            TRAINEE.FORPREV_NUMBER.in(
                select(PERSON.FORPREV_NUMBER).from(PERSON).where(PERSON.MERGED_INTO.eq(number))))
        .or(
            TRAINEE
                .FORPREV_NUMBER
                .isNull()
                .and(TRAINEE.BIRTH_DATE.eq(person.identity().birthDate())))
        .fetch()
        .stream()
        .filter(entry -> entry.getForprevNumber() != null || isOf(entry, person.identity()))
        .toList();
  }

  private static boolean isOf(TraineeRecord entry, Identity identity) {
    return entry.getSurname() != null
        && entry.getFirstName() != null
        && new Identity(
                new Name(entry.getSurname()), new Name(entry.getFirstName()), entry.getBirthDate())
            .sameAs(identity);
  }
}
