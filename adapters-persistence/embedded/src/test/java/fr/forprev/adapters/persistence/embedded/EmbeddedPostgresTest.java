package fr.forprev.adapters.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EmbeddedPostgresTest {
  @TempDir Path folder;

  @Test
  void a_first_start_creates_the_database_and_a_second_one_finds_its_rows() throws Exception {
    String firstPassword;
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder.resolve("new/data"))) {
      new Sql(server).execute("create table kept as select 'Éloïse' as name");
      firstPassword = server.password();
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder.resolve("new/data"))) {
      assertThat(new Sql(server).ask("select lower(name) from kept")).isEqualTo("éloïse");
      assertThat(server.password()).isEqualTo(firstPassword);
    }
  }

  @Test
  void a_closed_server_is_gone_and_closing_again_does_nothing() throws Exception {
    EmbeddedPostgres server = EmbeddedPostgres.start(folder);
    var processes = ChildJvm.serversOf(server.folder());
    server.close();
    assertThat(processes).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    server.close();
  }

  @Test
  void a_connection_left_open_does_not_hold_up_the_stop() throws Exception {
    EmbeddedPostgres server = EmbeddedPostgres.start(folder);
    try (var connection =
        DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), server.password())) {
      server.close();
      assertThat(connection.isValid(1)).isFalse();
    }
  }

  @Test
  void a_creation_cut_short_is_begun_again() throws Exception {
    Files.createDirectories(folder.resolve("pg18.new/base"));
    Files.writeString(folder.resolve("pg18.new/PG_VERSION"), "18");
    Files.writeString(folder.resolve("password"), "");
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
      assertThat(new Sql(server).ask("select 1")).isEqualTo("1");
    }
    assertThat(folder.resolve("pg18.new")).doesNotExist();
  }

  @Test
  void a_port_asked_for_is_used() throws Exception {
    int port;
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = probe.getLocalPort();
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, port)) {
      assertThat(server.port()).isEqualTo(port);
      assertThat(server.jdbcUrl("forprev"))
          .isEqualTo("jdbc:postgresql://127.0.0.1:" + port + "/forprev");
    }
  }

  @Test
  void a_server_for_tests_is_fast_and_leaves_nothing() throws Exception {
    EmbeddedPostgres server = EmbeddedPostgres.startForTests();
    assertThat(
            new Sql(server)
                .ask(
                    "select current_setting('fsync') || current_setting('synchronous_commit') ||"
                        + " current_setting('full_page_writes')"))
        .isEqualTo("offoffoff");
    server.close();
    assertThat(server.folder()).doesNotExist();
  }
}
