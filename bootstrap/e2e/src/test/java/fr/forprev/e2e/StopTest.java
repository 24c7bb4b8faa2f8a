package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
@EnabledOnOs(
    value = {OS.LINUX, OS.MAC},
    disabledReason = "speaks of signals")
class StopTest {

  private static final int TERMINATED = 143;

  @TempDir Path folder;

  @Test
  void told_to_end_it_ends_with_its_database_within_half_a_minute() throws Exception {
    try (Demo demo = Demo.in(folder)) {
      Set<ProcessHandle> postgres = demo.product().postgres();
      assertThat(postgres).hasSizeGreaterThan(1).allMatch(ProcessHandle::isAlive);

      assertThat(demo.product().terminate()).isEqualTo(TERMINATED);

      assertThat(postgres).noneMatch(ProcessHandle::isAlive);
      assertThat(folder.resolve("data/pg18/postmaster.pid")).doesNotExist();
      assertThat(demo.product().stderr()).doesNotContain("\"ERROR\"", "Exception");
    }
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "the server ends with its parent on Linux only")
  void killed_in_use_it_leaves_no_database_behind_and_loses_nothing_committed() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv is missing");
    List<String> committed = new CopyOnWriteArrayList<>();
    try (Demo demo = Demo.in(folder)) {
      Set<ProcessHandle> postgres = demo.product().postgres();
      Thread busy = Thread.ofVirtual().start(() -> declareUntilItBreaks(demo, committed));
      Await.until(
          "some sessions",
          Duration.ofSeconds(60),
          demo.product()::stderr,
          () -> committed.size() >= 20);

      demo.product().killAlone();
      busy.join();

      Await.until(
          "postgres ends",
          Duration.ofSeconds(30),
          postgres::toString,
          () -> postgres.stream().noneMatch(ProcessHandle::isAlive));
    }
    try (Demo again = Demo.in(folder)) {
      for (String session : committed) {
        again.manager().get("sessions/" + session).expect(200);
      }
    }
  }

  private static void declareUntilItBreaks(Demo demo, List<String> committed) {
    try {
      while (true) {
        committed.add(
            demo.manager()
                .post(
                    "sessions",
                    "{\"dispositif\": \"SST\", \"level\": 1, \"endDate\": \""
                        + demo.value("TODAY")
                        + "\"}")
                .expect(201)
                .at("/session/id")
                .stringValue());
      }
    } catch (IOException killed) {
      assertThat(committed).isNotEmpty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
