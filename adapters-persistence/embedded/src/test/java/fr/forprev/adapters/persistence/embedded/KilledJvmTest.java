package fr.forprev.adapters.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class KilledJvmTest {
  @TempDir Path folder;

  @Test
  void a_folder_held_by_another_jvm_is_refused_until_that_one_ends() throws Exception {
    try (ChildJvm other = ChildJvm.running(folder)) {
      assertThat(other.answer()).isEqualTo("holds 1 rows");
      assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
          .isInstanceOf(EmbeddedPostgresException.class)
          .hasMessage("another process runs the database in " + folder);
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
      assertThat(new Sql(server).ask("select count(*) from kept")).isEqualTo("1");
    }
  }

  @Test
  void a_second_try_in_the_same_jvm_does_not_open_the_folder_to_others() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
          .isInstanceOf(EmbeddedPostgresException.class);
      try (ChildJvm other = ChildJvm.running(folder)) {
        assertThat(other.answer()).isEqualTo("another process runs the database in " + folder);
      }
      assertThat(new Sql(server).ask("select 1")).isEqualTo("1");
    }
  }

  @Test
  void a_killed_jvm_leaves_no_server_and_loses_no_committed_row() throws Exception {
    assumeTrue(
        Spawner.succeeds(List.of("setpriv", "--pdeathsig", "INT", "true")), "setpriv is missing");
    ChildJvm killed = ChildJvm.running(folder);
    assertThat(killed.answer()).isEqualTo("holds 1 rows");
    var processes = ChildJvm.serversOf(folder);
    killed.kill();
    ChildJvm.awaitEnd(processes);
    assertThat(processes).hasSizeGreaterThan(1).noneMatch(ProcessHandle::isAlive);
    try (ChildJvm next = ChildJvm.running(folder)) {
      assertThat(next.answer()).isEqualTo("holds 2 rows");
    }
  }

  @Test
  void where_the_system_cannot_stop_the_server_the_next_start_does() throws Exception {
    Path tools = Files.createDirectory(folder.resolve("tools"));
    Path data = Files.createDirectory(folder.resolve("data"));
    FakeTool.failing(tools, "setpriv");
    ChildJvm killed =
        ChildJvm.start(
            List.of(),
            Map.of("PATH", tools + ":" + System.getenv("PATH")),
            System.getProperty("java.class.path"),
            data);
    assertThat(killed.answer()).isEqualTo("holds 1 rows");
    var orphans = ChildJvm.serversOf(data);
    killed.kill();
    assertThat(orphans.getFirst().isAlive()).isTrue();
    try (EmbeddedPostgres server = EmbeddedPostgres.start(data)) {
      assertThat(orphans).noneMatch(ProcessHandle::isAlive);
      assertThat(new Sql(server).ask("select count(*) from kept")).isEqualTo("1");
    }
  }

  @Test
  void the_busy_processes_of_a_killed_server_are_waited_for() throws Exception {
    EmbeddedPostgres killed = EmbeddedPostgres.start(folder);
    new Sql(killed).execute("create table kept as select 1 as n");
    Thread busy = Thread.ofPlatform().daemon().start(() -> count(killed));
    try (var watch =
            DriverManager.getConnection(
                killed.jdbcUrl("postgres"), killed.user(), killed.password());
        var statement = watch.createStatement()) {
      boolean counting = false;
      while (!counting) {
        var answer =
            statement.executeQuery(
                "select count(*) > 0 from pg_stat_activity where query like 'select count(*) from"
                    + " generate%'");
        answer.next();
        counting = answer.getBoolean(1);
      }
    }
    ProcessHandle postmaster = ChildJvm.serversOf(folder).getFirst();
    postmaster.destroyForcibly();
    postmaster.onExit().join();
    killed.close();
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
      assertThat(new Sql(server).ask("select count(*) from kept")).isEqualTo("1");
    }
    assertThat(folder.resolve("postgres.log"))
        .content()
        .contains("pre-existing shared memory block");
    busy.join();
  }

  @Test
  void a_number_that_now_belongs_to_another_program_is_not_taken_for_a_server() throws Exception {
    EmbeddedPostgres.start(folder).close();
    Files.writeString(folder.resolve("pg18/postmaster.pid"), ProcessHandle.current().pid() + "\n");
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
      assertThat(new Sql(server).ask("select 1")).isEqualTo("1");
    }
  }

  private static void count(EmbeddedPostgres server) {
    try {
      new Sql(server).execute("select count(*) from generate_series(1, 20000000)");
    } catch (SQLException serverKilled) {
      assertThat(serverKilled.getSQLState()).startsWith("08");
    }
  }
}
