package example.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.forprev.bootstrap.Adapters;
import fr.forprev.bootstrap.RunningForprev;
import fr.forprev.bootstrap.configuration.Settings;
import fr.forprev.bootstrap.configuration.Values;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.WiredStore;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

  @TempDir Path folder;

  @Test
  void theTrainerIsToldThroughOurAdapterThatASessionWaits() throws Exception {
    Settings settings =
        Settings.of(
            Values.defaults()
                .environment(
                    Map.of("FORPREV_HTTP_PORT", "0", "FORPREV_DATA_FOLDER", folder + "/data")));
    SettableClock clock = SettableClock.on(SampleSession.END);
    Path journal = folder.resolve("mails.csv");

    try (RunningForprev running = Start.start(settings, clock, journal)) {
      assertEquals(200, status(running.port()));
      Scene.in(store(running.adapters()), clock).submitted();
      List<String> lines = linesOf(journal, clock);

      assertEquals(1, lines.size());
      assertTrue(lines.get(0).endsWith(";SESSION_TO_VALIDATE;" + People.HELENE.email()));
    }
  }

  private static WiredStore store(Adapters adapters) {
    return new WiredStore(
        adapters.sessions(),
        adapters.habilitationsByNumber(),
        adapters.annulmentPages(),
        adapters.apiTokens(),
        adapters.auditSeals(),
        adapters.mailSubjects());
  }

  private static int status(int port) throws Exception {
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready")).build();
    return HttpClient.newHttpClient()
        .send(ready, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** The jobs of the product look at their clock every few moments; it is moved on meanwhile. */
  private static List<String> linesOf(Path journal, SettableClock clock) throws Exception {
    for (int tries = 0; tries < 600 && !Files.exists(journal); tries++) {
      clock.advance(java.time.Duration.ofMillis(100));
      Thread.sleep(100);
    }
    return Files.readAllLines(journal);
  }
}
