package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ORGANISATION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON_PROFILE;
import static org.jooq.impl.DSL.select;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.account.StaffOf;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.rule.Role;
import java.util.Comparator;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** {@link StaffOf} on PostgreSQL. */
public final class StoredStaff implements StaffOf {

  private static final Comparator<Person> ORDER =
      Comparator.comparing((Person person) -> person.identity().surname().folded())
          .thenComparing(person -> person.identity().firstName().folded())
          .thenComparing(person -> person.number().value());

  private final Database database;
  private final StoredPersons persons;

  /** In that database. */
  public StoredStaff(Database database) {
    this.database = database;
    this.persons = new StoredPersons(database);
  }

  @Override
  public Staff in(Scope scope) {
    return new Staff(
        scope,
        persons
            .those(
                PERSON.ID.in(
                    select(PERSON_PROFILE.PERSON).from(PERSON_PROFILE).where(holdsIn(scope))))
            .stream()
            .sorted(ORDER)
            .toList());
  }

  private static Condition holdsIn(Scope scope) {
    if (scope instanceof Scope.OfOrganisation entity) {
      return PERSON_PROFILE.ORGANISATION.eq(entity.organisation().value());
    }
    if (scope instanceof Scope.OfCaisse caisse) {
      return PERSON_PROFILE.CAISSE.eq(caisse.caisse());
    }
    return PERSON_PROFILE
        .ROLE
        .in(scope.roles().stream().map(Role::name).sorted().map(DSL::inline).toList())
        .and(PERSON_PROFILE.ORGANISATION.isNull())
        .and(PERSON_PROFILE.CAISSE.isNull());
  }

  /**
   * The entity's row, or the name of the caisse, whoever holds roles there: the second one reads
   * what the first one left. Others may refer to the entity meanwhile.
   */
  @Override
  public Staff lock(Scope scope) {
    database.requireAct();
    if (scope instanceof Scope.OfOrganisation entity) {
      database
          .dsl()
          .select(ORGANISATION.ID)
          .from(ORGANISATION)
          .where(ORGANISATION.ID.eq(entity.organisation().value()))
          .forNoKeyUpdate()
          .fetch();
    } else {
      String place = scope instanceof Scope.OfCaisse caisse ? "caisse/" + caisse.caisse() : "";
      database
          .dsl()
          .fetch(
              "select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("staff/" + place));
    }
    return in(scope);
  }
}
