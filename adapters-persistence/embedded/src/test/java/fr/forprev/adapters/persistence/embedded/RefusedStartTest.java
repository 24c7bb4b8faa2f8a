package fr.forprev.adapters.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RefusedStartTest {
  @TempDir static Path folder;

  @BeforeAll
  static void create() {
    EmbeddedPostgres.start(folder).close();
  }

  @Test
  void a_port_that_is_taken_is_named() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(folder, taken.getLocalPort()))
          .isInstanceOf(EmbeddedPostgresException.class)
          .hasMessage(
              "PostgreSQL cannot listen on port %d of 127.0.0.1: another program uses it, or it is"
                  + " reserved",
              taken.getLocalPort());
    }
  }

  @Test
  void a_lost_password_is_named() throws Exception {
    Path password = folder.resolve("password");
    Path lost = Files.move(password, folder.resolve("lost"));
    assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
        .isInstanceOf(EmbeddedPostgresException.class)
        .hasMessageContaining("password is missing");
    Files.move(lost, password);
  }

  @Test
  void a_server_that_cannot_start_says_what_postgresql_said() throws Exception {
    Files.writeString(folder.resolve("pg18/postgresql.auto.conf"), "shared_buffers = 'much'");
    assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
        .isInstanceOf(EmbeddedPostgresException.class)
        .hasMessageContaining("shared_buffers");
    Files.delete(folder.resolve("pg18/postgresql.auto.conf"));
  }
}
