package fr.forprev.adapters.persistence.jooq;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.forprev.adapters.persistence.jooq.account.StoredAccountMerges;
import fr.forprev.adapters.persistence.jooq.account.StoredAccounts;
import fr.forprev.adapters.persistence.jooq.account.StoredApiTokens;
import fr.forprev.adapters.persistence.jooq.account.StoredAskedMails;
import fr.forprev.adapters.persistence.jooq.account.StoredCredentials;
import fr.forprev.adapters.persistence.jooq.account.StoredEndedAccess;
import fr.forprev.adapters.persistence.jooq.account.StoredFailedAttempts;
import fr.forprev.adapters.persistence.jooq.account.StoredLinks;
import fr.forprev.adapters.persistence.jooq.account.StoredPersons;
import fr.forprev.adapters.persistence.jooq.account.StoredRegistrations;
import fr.forprev.adapters.persistence.jooq.account.StoredSettings;
import fr.forprev.adapters.persistence.jooq.account.StoredSignIns;
import fr.forprev.adapters.persistence.jooq.account.StoredStaff;
import fr.forprev.adapters.persistence.jooq.audit.StoredAuditSeals;
import fr.forprev.adapters.persistence.jooq.audit.StoredTraces;
import fr.forprev.adapters.persistence.jooq.certificate.StoredAnnulments;
import fr.forprev.adapters.persistence.jooq.habilitation.StoredHabilitations;
import fr.forprev.adapters.persistence.jooq.notification.StoredMailSubjects;
import fr.forprev.adapters.persistence.schema.TestDatabase;
import fr.forprev.application.Transactions;
import fr.forprev.domain.rule.Decision;
import fr.forprev.testkit.Answers;
import fr.forprev.testkit.Store;
import fr.forprev.testkit.WiredStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * A database for one test class: entered by the adapters as the application, through a pool, and by
 * the test as its owner.
 */
public final class Postgres implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int A_FEW = 6;

  private final HikariDataSource pool;
  private final Connection ownerConnection;
  private final DSLContext owner;
  private final Database database;
  private final WiredStore store;
  private final String tables;

  /** With a pool of a few connections. */
  public static Postgres start() {
    return start(A_FEW);
  }

  /** With a pool of that many connections. */
  public static Postgres start(int connections) {
    return on(TestDatabase.create(), connections);
  }

  /** On a database that is there, with a pool of that many connections. */
  public static Postgres on(TestDatabase created, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(created.app().jdbcUrl());
    config.setUsername(created.app().user());
    config.setPassword(created.app().password());
    config.setMaximumPoolSize(connections);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    try {
      return new Postgres(new HikariDataSource(config), created.owner().connect());
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private Postgres(HikariDataSource pool, Connection ownerConnection) {
    this.pool = pool;
    this.ownerConnection = ownerConnection;
    this.owner = DSL.using(ownerConnection, SQLDialect.POSTGRES);
    this.database = new Database(pool);
    this.store =
        new WiredStore(
            StoredPorts.of(database, Clock.systemUTC()),
            new StoredHabilitations(database),
            new StoredAnnulments(database),
            new StoredApiTokens(database),
            new StoredAuditSeals(database),
            new StoredMailSubjects(database),
            Store.of(
                new StoredCredentials(database),
                new StoredSignIns(database),
                new StoredFailedAttempts(database),
                new StoredPersons(database),
                new StoredStaff(database),
                new StoredSettings(database),
                new StoredLinks(database),
                new StoredRegistrations(database),
                new StoredAccounts(database),
                new StoredAccountMerges(database),
                new StoredTraces(database),
                new StoredAskedMails(database),
                new StoredEndedAccess(database)));
    List<String> names =
        owner
            .fetchValues(
                "select quote_ident(tablename) from pg_tables"
                    + " where schemaname = 'public' and tablename <> 'flyway_schema_history'")
            .stream()
            .map(String.class::cast)
            .toList();
    this.tables = String.join(", ", names);
  }

  /** The ports on this database. */
  public WiredStore store() {
    return store;
  }

  /** The same, every table being emptied. */
  public WiredStore emptied() {
    owner.execute("truncate " + tables);
    return store;
  }

  /** What the adapters share. */
  public Database database() {
    return database;
  }

  /** The pool of the application role. */
  public HikariDataSource pool() {
    return pool;
  }

  /** The owner's connection, each statement of which commits at once. */
  public DSLContext owner() {
    return owner;
  }

  /** The number that {@code query} gives to the owner. */
  public long number(String query) {
    return ((Number) owner.fetchValue(query)).longValue();
  }

  /** Runs {@code act} in a transaction that commits. */
  public <T> T inAct(Supplier<T> act) {
    Transactions transactions = database;
    return Answers.granted(transactions.decide(() -> Decision.granted(act.get())));
  }

  /** Returns once that many connections wait for a lock that another one holds. */
  public void awaitHeldUp(int connections) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (heldUp() < connections) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("held up are " + heldUp() + ", not " + connections);
      }
      Thread.onSpinWait();
    }
  }

  private long heldUp() {
    return number(
        "select count(*) from pg_stat_activity"
            + " where datname = current_database() and wait_event_type = 'Lock'");
  }

  @Override
  public void close() throws SQLException {
    pool.close();
    ownerConnection.close();
  }
}
