package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.FORPREV_NUMBER;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.account.ForprevNumbers;
import fr.forprev.domain.account.ForprevNumber;
import java.security.SecureRandom;

/** {@link ForprevNumbers} in a table from which the application can take nothing back. */
public final class StoredForprevNumbers implements ForprevNumbers {

  private final Database database;
  private final SecureRandom random;

  /** In that database, drawn from {@code random}. */
  public StoredForprevNumbers(Database database, SecureRandom random) {
    this.database = database;
    this.random = random;
  }

  /** A number that somebody has, or had, is drawn again. */
  @Override
  public ForprevNumber draw() {
    while (true) {
      ForprevNumber drawn = ForprevNumber.drawn(bound -> random.nextInt(bound));
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
