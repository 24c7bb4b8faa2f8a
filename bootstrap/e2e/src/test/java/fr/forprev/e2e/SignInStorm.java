package fr.forprev.e2e;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Figures: many people sign in at once, and meanwhile the others are served. */
final class SignInStorm {

  private static final int PEOPLE = 100;
  private static final int BEFORE = 100;

  private SignInStorm() {}

  /** Prints the figures of a demo of its own. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("storm");
    try (Demo demo = Demo.in(folder)) {
      signInAll(demo, 4);
      report("quiet", demo, health(demo, BEFORE, null));
      for (int round = 1; round <= 3; round++) {
        CountDownLatch over = new CountDownLatch(1);
        try (ExecutorService probe = Executors.newSingleThreadExecutor()) {
          Future<List<Long>> latencies = probe.submit(() -> health(demo, Integer.MAX_VALUE, over));
          long start = System.nanoTime();
          Map<Integer, Integer> statuses = signInAll(demo, PEOPLE);
          long taken = (System.nanoTime() - start) / 1_000_000;
          over.countDown();
          System.out.println(PEOPLE + " sign-ins in " + taken + " ms: " + statuses);
          report("storm " + round, demo, latencies.get());
        }
      }
    }
    System.exit(0);
  }

  private static Map<Integer, Integer> signInAll(Demo demo, int people) throws Exception {
    Map<Integer, Integer> statuses = new TreeMap<>();
    List<Browsing> ready = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      Browsing browser = Browsing.from("127.0.7." + (i + 1), demo.address());
      browser.get("/connexion");
      ready.add(browser);
    }
    Map<String, String> fields =
        Map.of("numero", demo.value("MANAGER_NUMBER"), "mot-de-passe", demo.value("PASSWORD"));
    try (ExecutorService all = Executors.newFixedThreadPool(people)) {
      CountDownLatch go = new CountDownLatch(1);
      List<Future<Integer>> answers = new ArrayList<>();
      for (Browsing browser : ready) {
        answers.add(
            all.submit(() -> {
              go.await();
              return browser.post("/connexion", fields).statusCode();
            }));
      }
      go.countDown();
      for (Future<Integer> answer : answers) {
        statuses.merge(answer.get(), 1, Integer::sum);
      }
    }
    return statuses;
  }

  private static List<Long> health(Demo demo, int most, CountDownLatch over) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(demo.address() + "/health/live")).build();
    List<Long> micros = new ArrayList<>();
    while (micros.size() < most && (over == null || over.getCount() > 0)) {
      long start = System.nanoTime();
      client.send(request, HttpResponse.BodyHandlers.discarding());
      micros.add((System.nanoTime() - start) / 1_000);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
    return micros;
  }

  private static void report(String when, Demo demo, List<Long> micros) throws Exception {
    Collections.sort(micros);
    System.out.printf(
        "%s: /health/live n=%d p50=%.1f ms p95=%.1f ms max=%.1f ms; %s%n",
        when,
        micros.size(),
        micros.get(micros.size() / 2) / 1e3,
        micros.get(micros.size() * 95 / 100) / 1e3,
        micros.getLast() / 1e3,
        demo.product().memory());
  }
}
