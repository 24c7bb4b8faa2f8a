package fr.forprev.adapters.persistence.schema;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The changes that bring a database to the state that this version of the product needs: {@code
 * db/migration/*.sql}.
 *
 * <p>Easy to get wrong: migrations grant rights to {@link ApplicationRole#NAME}, which must be
 * there before.
 */
public final class Migrations {
  private final Flyway flyway;

  private Migrations(Flyway flyway) {
    this.flyway = flyway;
  }

  /**
   * The migrations of a database. The owner applies them; the application may ask which are
   * pending.
   */
  public static Migrations of(Login login) {
    return new Migrations(
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(login.jdbcUrl(), login.user(), login.password())
            .locations("classpath:db/migration")
            .load());
  }

  /**
   * Applies what is pending, each migration in a transaction of its own. Several processes may do
   * it at once: one applies, the others find nothing left to do.
   *
   * @return how many were applied
   * @throws SchemaException when the database refuses one
   */
  public int apply() {
    try {
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayException refused) {
      throw new SchemaException("the database cannot be migrated", refused);
    }
  }

  /** Applies what is pending as far as that version: for tests of what later ones do to rows. */
  void applyUpTo(String version) {
    Flyway.configure(Migrations.class.getClassLoader())
        .configuration(flyway.getConfiguration())
        .target(version)
        .load()
        .migrate();
  }

  /**
   * How many are not applied yet; 0 when the database is ready for this version of the product.
   * Changes nothing.
   *
   * @throws SchemaException when the database cannot be asked
   */
  public int pending() {
    try {
      return flyway.info().pending().length;
    } catch (FlywayException refused) {
      throw new SchemaException("the migrations of the database cannot be read", refused);
    }
  }
}
