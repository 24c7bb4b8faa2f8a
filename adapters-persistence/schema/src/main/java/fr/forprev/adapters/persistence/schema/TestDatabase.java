package fr.forprev.adapters.persistence.schema;

import fr.forprev.adapters.persistence.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A migrated, empty database for a test class. One server per JVM, migrated once; a database is
 * then a copy of files, some hundredths of a second. It needs no clean-up: everything goes with the
 * JVM.
 *
 * <p>Needs {@code forprev-embedded} on the class path.
 *
 * @param owner may do everything
 * @param app has the rights of the running application
 */
public record TestDatabase(Login owner, Login app) {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** A database that no other test uses. */
  public static TestDatabase create() {
    return of("tpl");
  }

  /** The same, migrated up to that version only: for tests of what later migrations do to rows. */
  public static TestDatabase create(String version) {
    TestDatabase empty = of("template0");
    Migrations.of(empty.owner).applyUpTo(version);
    return empty;
  }

  private static TestDatabase of(String template) {
    String name = "test_" + NUMBER.incrementAndGet();
    createFrom("create database " + name + " template " + template + " strategy file_copy");
    return new TestDatabase(Server.owner(name), Server.app(name));
  }

  private static void createFrom(String sql) {
    try (Connection connection = Server.owner("postgres").connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new SchemaException("cannot create a database for tests", failure);
    }
  }

  /** Started by the first test that asks. */
  private static final class Server {
    private static final EmbeddedPostgres POSTGRES = EmbeddedPostgres.startForTests();

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    static {
      FLYWAY.setLevel(Level.WARNING);
      Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(POSTGRES::close));
      createFrom("create database tpl");
      ApplicationRole.createIfAbsent(owner("tpl"), POSTGRES.password());
      Migrations.of(owner("tpl")).apply();
    }

    static Login owner(String database) {
      return new Login(POSTGRES.jdbcUrl(database), POSTGRES.user(), POSTGRES.password());
    }

    static Login app(String database) {
      return new Login(POSTGRES.jdbcUrl(database), ApplicationRole.NAME, POSTGRES.password());
    }
  }
}
