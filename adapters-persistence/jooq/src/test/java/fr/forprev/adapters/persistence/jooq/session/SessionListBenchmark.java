package fr.forprev.adapters.persistence.jooq.session;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.application.session.SessionCriteria;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionRow;
import fr.forprev.application.session.SessionSort;
import fr.forprev.domain.session.SessionVisibility;
import fr.forprev.testkit.SampleOrganisations;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long a page takes at the first and at the last of a million sessions of one entity. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SessionListBenchmark {

  private static final int SESSIONS = 1_000_000;
  private static final int LINES = 50;

  @Param public SessionSort.By sort;

  private HikariDataSource pool;
  private StoredSessionLists lists;
  private SessionQuery first;
  private SessionQuery last;

  /** Fills one database, then measures in processes of their own. */
  public static void main(String[] arguments) throws SQLException, RunnerException {
    try (Postgres postgres = Postgres.start(1)) {
      ManySessions.fillOneOrganisation(postgres, SESSIONS);
      // so that the server does not do it meanwhile
      postgres.owner().execute("vacuum analyze");
      postgres.owner().execute("checkpoint");
      new Runner(
              new OptionsBuilder()
                  .include(SessionListBenchmark.class.getName())
                  .jvmArgsAppend(
                      "-Dbenchmark.url=" + postgres.pool().getJdbcUrl(),
                      "-Dbenchmark.user=" + postgres.pool().getUsername(),
                      "-Dbenchmark.password=" + postgres.pool().getPassword())
                  .build())
          .run();
    }
  }

  /** Finds the line after which the last page begins: the first one beyond it, from the end. */
  @Setup
  public void connect() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(System.getProperty("benchmark.url"));
    config.setUsername(System.getProperty("benchmark.user"));
    config.setPassword(System.getProperty("benchmark.password"));
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
    lists = new StoredSessionLists(new Database(pool));
    first = query(true, null, LINES);
    List<SessionRow> end = lists.page(query(false, null, LINES + 1));
    last = query(true, SessionQuery.Key.of(end.get(LINES)), LINES);
    if (!lists.page(last).get(LINES - 1).equals(end.get(0))) {
      throw new AssertionError("not the last page");
    }
  }

  @TearDown
  public void disconnect() {
    pool.close();
  }

  @Benchmark
  public List<SessionRow> firstPage() {
    return lists.page(first);
  }

  @Benchmark
  public List<SessionRow> lastPage() {
    return lists.page(last);
  }

  private SessionQuery query(boolean descending, SessionQuery.@Nullable Key after, int limit) {
    return new SessionQuery(
        new SessionVisibility.AllOf(SampleOrganisations.MAROSE.id()),
        SessionCriteria.any(),
        new SessionSort(sort, descending),
        after,
        limit);
  }
}
