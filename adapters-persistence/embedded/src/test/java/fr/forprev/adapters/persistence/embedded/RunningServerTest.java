package fr.forprev.adapters.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RunningServerTest {
  @TempDir static Path folder;

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start_from_a_thread_that_ends() {
    Executor shortLived = work -> Thread.ofPlatform().start(work);
    server = CompletableFuture.supplyAsync(() -> EmbeddedPostgres.start(folder), shortLived).join();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void what_is_committed_is_forced_to_the_disk() throws Exception {
    assertThat(
            new Sql(server)
                .ask("select current_setting('fsync') || current_setting('synchronous_commit')"))
        .isEqualTo("onon");
  }

  @Test
  void the_rules_of_text_do_not_come_from_the_machine() throws Exception {
    assertThat(
            new Sql(server)
                .ask(
                    "select datlocprovider::text || ' ' || datlocale || ' ' || datcollate || ' ' ||"
                        + " pg_encoding_to_char(encoding) from pg_database where datname ="
                        + " 'postgres'"))
        .isEqualTo("b C.UTF-8 C UTF8");
  }

  @Test
  void only_this_user_on_this_machine_gets_in() throws Exception {
    Sql sql = new Sql(server);
    assertThat(sql.ask("show listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(sql.ask("show unix_socket_directories")).isEmpty();
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(server.folder().resolve("password"))))
        .isEqualTo("rw-------");
    assertThatThrownBy(
            () -> DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), "guess"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void a_ctrl_c_in_the_terminal_does_not_reach_the_server() throws Exception {
    assumeTrue(Spawner.succeeds(List.of("setsid", "true")), "setsid is missing");
    ProcessHandle process = ChildJvm.serversOf(server.folder()).getFirst();
    String pid = Long.toString(process.pid());
    assertThat(Path.of("/proc", pid, "stat"))
        .content()
        .as("its process group is its own")
        .containsPattern("^" + pid + " \\(.+\\) \\S \\d+ " + pid + " ");
  }

  @Test
  void a_server_survives_the_thread_that_started_it() throws Exception {
    assertThat(new Sql(server).ask("select 1")).isEqualTo("1");
  }
}
