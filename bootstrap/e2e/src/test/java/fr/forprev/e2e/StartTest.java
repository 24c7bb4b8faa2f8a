package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class StartTest {

  @TempDir Path folder;

  @Test
  void starts_follow_one_another_in_the_same_folder() throws Exception {
    Properties first;
    String session;
    try (Demo demo = Demo.in(folder)) {
      first = demo.env();
      session =
          demo.manager()
              .post(
                  "sessions",
                  "{\"dispositif\": \"SST\", \"level\": 1, \"endDate\": \""
                      + demo.value("TODAY")
                      + "\"}")
              .expect(201)
              .at("/session/id")
              .stringValue();
    }
    try (Demo again = Demo.in(folder)) {
      assertThat(again.env()).isEqualTo(first);
      again.manager().get("sessions/" + session).expect(200);
    }
    try (Demo served = Demo.of(Launch.in(folder, "serve", "--port", "0"))) {
      served.manager().get("sessions/" + session).expect(200);
    }
  }

  @Test
  void a_taken_port_is_one_sentence_and_nothing_is_left_behind() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        Product product =
            Launch.in(folder, "demo", "--port", Integer.toString(taken.getLocalPort())).start()) {
      assertThat(product.exitCode()).isEqualTo(1);
      assertThat(product.stderr())
          .isEqualTo(
              "forprev: port %d of 127.0.0.1 is taken: stop the other program or choose another"
                  + " port with --port.%n",
              taken.getLocalPort());
      assertThat(product.stdout()).isEmpty();
      assertThat(folder.resolve("data")).doesNotExist();
    }
  }

  @Test
  void a_second_process_on_the_same_data_folder_is_refused() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path data = folder.resolve("data");
    try (Demo demo = Demo.in(folder);
        Product second =
            Launch.in(elsewhere, "serve", "--port", "0", "--data", data.toString()).start()) {
      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.stderr())
          .isEqualTo("forprev: another process runs the database in %s%n", data.toRealPath());
      assertThat(second.stdout()).isEmpty();
      demo.manager().get("sessions").expect(200);
    }
  }

  @Test
  void migrate_prepares_the_embedded_database_and_stops_it() throws Exception {
    for (String done : new String[] {"[1-9][0-9]*", "0"}) {
      try (Product migrate = Launch.in(folder, "migrate").start()) {
        assertThat(migrate.exitCode()).as(migrate.stderr()).isZero();
        assertThat(migrate.stdout()).matches(done + " migrations applied\\R");
        assertThat(migrate.postgres()).isEmpty();
      }
    }
  }

  @Test
  void what_is_not_understood_is_one_sentence_and_exit_code_2() throws Exception {
    try (Product product = Launch.in(folder, "start").start()) {
      assertThat(product.exitCode()).isEqualTo(2);
      assertThat(product.stderr())
          .isEqualTo("forprev: Unknown command start; see forprev help.%n".formatted());
    }
  }

  @Test
  void without_a_command_it_tells_how_to_use_it() throws Exception {
    try (Product product = Launch.in(folder).start()) {
      assertThat(product.exitCode()).isZero();
      assertThat(product.stdout()).contains("forprev serve", "forprev demo", "--today DAY");
      assertThat(product.stderr()).isEmpty();
    }
  }

  @Test
  void links_to_the_launcher_work_from_any_directory() throws Exception {
    Path directory = Files.createDirectories(folder.resolve("opt/bin"));
    Path link =
        Files.createSymbolicLink(
            directory.resolve("forprev"), Launch.DISTRIBUTION.resolve("bin/forprev"));
    Path linked = Files.createSymbolicLink(folder.resolve("f"), Path.of("opt", "bin", "forprev"));
    Path elsewhere = Files.createDirectories(folder.resolve("some where/else"));
    assertThat(link).isSymbolicLink();

    try (Demo demo = Demo.of(Launch.in(elsewhere, "demo", "--port", "0").by(linked))) {
      demo.manager().get("sessions").expect(200);
      assertThat(elsewhere.resolve("data/demo.env")).isRegularFile();
    }
  }
}
