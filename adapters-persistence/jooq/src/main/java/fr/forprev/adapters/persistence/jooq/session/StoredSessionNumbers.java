package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.adapters.persistence.jooq.generated.Sequences.SESSION_NUMBER;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.session.SessionNumbers;
import fr.forprev.domain.session.SessionNumber;
import java.util.Objects;

/** {@link SessionNumbers} from a sequence of PostgreSQL. */
public final class StoredSessionNumbers implements SessionNumbers {

  private final Database database;

  /** In that database. */
  public StoredSessionNumbers(Database database) {
    this.database = database;
  }

  @Override
  public SessionNumber next() {
    return new SessionNumber(Objects.requireNonNull(database.dsl().nextval(SESSION_NUMBER)));
  }
}
