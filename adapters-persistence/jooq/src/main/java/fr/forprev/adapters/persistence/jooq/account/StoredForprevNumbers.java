package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.FORPREV_NUMBER;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.account.ForprevNumbers;
import fr.forprev.domain.account.ForprevNumber;
import java.util.random.RandomGenerator;

/** {@link ForprevNumbers} in a table from which the application can take nothing back. */
public final class StoredForprevNumbers implements ForprevNumbers {

  private final Database database;
  private final RandomGenerator random;

  /** In that database, drawn from {@code random}, which nobody must be able to guess. */
  public StoredForprevNumbers(Database database, RandomGenerator random) {
    this.database = database;
    this.random = random;
  }

  /** A number that somebody has, or had, is drawn again. */
  @Override
  public ForprevNumber draw() {
    while (true) {
      ForprevNumber drawn = ForprevNumber.drawn(random::nextInt);
      int isNew =
          database
              .dsl()
              .insertInto(FORPREV_NUMBER)
              .values(drawn.value())
              .onConflictDoNothing()
              .execute();
      if (isNew == 1) {
        return drawn;
      }
    }
  }
}
