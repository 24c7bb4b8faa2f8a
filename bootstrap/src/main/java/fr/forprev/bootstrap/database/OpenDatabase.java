package fr.forprev.bootstrap.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.forprev.adapters.persistence.embedded.EmbeddedPostgres;
import fr.forprev.adapters.persistence.schema.ApplicationRole;
import fr.forprev.adapters.persistence.schema.Login;
import fr.forprev.adapters.persistence.schema.Migrations;
import fr.forprev.adapters.persistence.schema.SchemaException;
import fr.forprev.bootstrap.configuration.CannotStart;
import fr.forprev.bootstrap.configuration.Settings;
import fr.forprev.bootstrap.configuration.WrongConfiguration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The pool of connections of the running product, and the embedded server under it if any. */
public final class OpenDatabase implements AutoCloseable {

  private static final long PATIENCE = 10_000; // milliseconds for a connection

  private final @Nullable EmbeddedPostgres embedded;
  private final HikariDataSource pool;
  private final Migrations migrations;

  private OpenDatabase(
      @Nullable EmbeddedPostgres embedded, HikariDataSource pool, Migrations migrations) {
    this.embedded = embedded;
    this.pool = pool;
    this.migrations = migrations;
  }

  /**
   * The embedded database, migrated, or the external one.
   *
   * @throws WrongConfiguration when the external database is not migrated
   * @throws CannotStart when it cannot be reached
   */
  public static OpenDatabase open(Settings settings) {
    return settings
        .database()
        .map(external -> external(external, settings.databaseConnections()))
        .orElseGet(() -> embedded(settings));
  }

  private static OpenDatabase embedded(Settings settings) {
    EmbeddedPostgres server = EmbeddedPostgres.start(settings.dataFolder());
    try {
      Login owner = new Login(server.jdbcUrl("postgres"), server.user(), server.password());
      ApplicationRole.createIfAbsent(owner, server.password());
      Migrations.of(owner).apply();
      Login app = new Login(owner.jdbcUrl(), ApplicationRole.NAME, server.password());
      return new OpenDatabase(
          server, pool(app, settings.databaseConnections()), Migrations.of(app));
    } catch (RuntimeException failure) {
      server.close();
      throw failure;
    }
  }

  private static OpenDatabase external(Settings.ExternalDatabase external, int connections) {
    Login app = new Login(external.url(), external.user(), external.password());
    reach(app, " If it is new, run forprev migrate first.");
    Migrations migrations = Migrations.of(app);
    if (migrations.pending() > 0) {
      throw new WrongConfiguration(
          "The database at " + external.url() + " is not migrated: run forprev migrate.");
    }
    return new OpenDatabase(null, pool(app, connections), migrations);
  }

  /** Migrates the configured database; returns how many migrations were applied. */
  public static int migrate(Settings settings) {
    Optional<Settings.ExternalDatabase> external = settings.database();
    if (external.isEmpty()) {
      try (EmbeddedPostgres server = EmbeddedPostgres.start(settings.dataFolder())) {
        return migrate(
            new Login(server.jdbcUrl("postgres"), server.user(), server.password()),
            server.password());
      }
    }
    Settings.ExternalDatabase database = external.get();
    if (database.ownerUser().isEmpty()) {
      throw new WrongConfiguration(
          "database.owner.user must be set for forprev migrate: it owns the tables.");
    }
    Login owner = new Login(database.url(), database.ownerUser(), database.ownerPassword());
    reach(owner, "");
    return migrate(owner, database.password());
  }

  private static void reach(Login login, String advice) {
    try (Connection connection = login.connect()) {
      connection.getMetaData();
    } catch (SQLException refused) {
      throw new CannotStart(
          "the database cannot be used as %s: %s%s".formatted(login, refused.getMessage(), advice),
          refused);
    }
  }

  private static int migrate(Login owner, String applicationPassword) {
    ApplicationRole.createIfAbsent(owner, applicationPassword);
    return Migrations.of(owner).apply();
  }

  private static HikariDataSource pool(Login app, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(app.jdbcUrl());
    config.setUsername(app.user());
    config.setPassword(app.password());
    config.setMaximumPoolSize(connections);
    config.setConnectionTimeout(PATIENCE);
    config.setPoolName("forprev");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "forprev");
    // The details that PostgreSQL adds to an error quote rows, and errors end up in logs.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    return new HikariDataSource(config);
  }

  /** The connections of the application role. */
  public DataSource connections() {
    return pool;
  }

  /** Whether the database answers. */
  public boolean answers() {
    try (var connection = pool.getConnection()) {
      return connection.isValid(1);
    } catch (SQLException unreachable) {
      return false;
    }
  }

  /** Whether it is in the state that this version needs. */
  public boolean isMigrated() {
    try {
      return migrations.pending() == 0;
    } catch (SchemaException unreachable) {
      return false;
    }
  }

  /** Closes the pool, then stops the embedded server. */
  @Override
  public void close() {
    pool.close();
    if (embedded != null) {
      embedded.close();
    }
  }
}
