package fr.forprev.bootstrap.killed;

import fr.forprev.domain.session.Result;
import fr.forprev.testkit.SampleSession;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Four clients at once, each sending the results of a session and generating its certificates. */
final class Clients {

  private static final int AT_ONCE = 4;

  private final String manager;
  private final String trainer;
  private final Set<String> told;
  private final Set<String> issued;
  private final AtomicInteger next = new AtomicInteger();
  private final List<Thread> threads = new ArrayList<>();

  /**
   * Clients that note what was acknowledged.
   *
   * @param told the sessions whose results were taken
   * @param issued the sessions whose certificates were generated
   */
  Clients(String manager, String trainer, Set<String> told, Set<String> issued) {
    this.manager = manager;
    this.trainer = trainer;
    this.told = told;
    this.issued = issued;
  }

  /** Comes back after that many acknowledged acts; the clients go on until nobody answers. */
  void workUntil(Victim victim, int acts) throws InterruptedException {
    CountDownLatch enough = new CountDownLatch(acts);
    threads.clear();
    for (int client = 0; client < AT_ONCE; client++) {
      threads.add(Thread.ofVirtual().start(() -> work(victim.port(), enough)));
    }
    if (!enough.await(60, TimeUnit.SECONDS)) {
      throw new AssertionError("too few acts were acknowledged");
    }
  }

  void awaitEnd() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void work(int port, CountDownLatch enough) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (true) {
        SampleSession session = SampleSession.number(next.incrementAndGet());
        String path = "http://127.0.0.1:" + port + "/api/v1/sessions/" + session.id();
        acknowledge(client, path + "/results", trainer, results(session), session, told);
        enough.countDown();
        acknowledge(client, path + "/certificates", manager, "", session, issued);
        enough.countDown();
      }
    } catch (IOException killed) {
      enough.countDown();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void acknowledge(
      HttpClient client,
      String address,
      String token,
      String body,
      SampleSession session,
      Set<String> acknowledged)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    acknowledged.add(session.id().toString());
  }

  private static String results(SampleSession session) {
    return session.trainees().stream()
        .map(trainee ->
            "{\"trainee\":\"%s\",\"result\":\"%s\"}"
                .formatted(
                    trainee.id(),
                    session.results().get(trainee.id()) == Result.PASSED ? "PASSED" : "FAILED"))
        .collect(Collectors.joining(",", "{\"identitiesChecked\":true,\"results\":[", "]}"));
  }
}
