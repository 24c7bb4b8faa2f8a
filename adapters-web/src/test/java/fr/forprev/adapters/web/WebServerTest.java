package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Starting and stopping. */
class WebServerTest {

  @Test
  void a_taken_port_is_said_in_a_sentence_that_names_it() {
    try (WebServer first = started(TestServer.settings())) {
      WebSettings same = WebSettings.on("127.0.0.1", first.port());
      assertThatThrownBy(() -> started(same))
          .isInstanceOf(CannotListenException.class)
          .hasMessage(
              "Le port "
                  + first.port()
                  + " est déjà utilisé sur 127.0.0.1 : arrêtez l'autre programme ou choisissez un"
                  + " autre port.");
    }
  }

  @Test
  void an_address_of_another_machine_is_said_too() {
    assertThatThrownBy(() -> started(WebSettings.on("192.0.2.1", 8080)))
        .isInstanceOf(CannotListenException.class)
        .hasMessageContaining("192.0.2.1:8080");
  }

  @Test
  void closing_lets_the_requests_in_flight_end() throws Exception {
    Plugged plugged = new Plugged();
    CountDownLatch inFlight = new CountDownLatch(1);
    plugged.beforeAct =
        () -> {
          inFlight.countDown();
          pause(Duration.ofMillis(700));
        };
    WebServer server = started(TestServer.settings(), plugged);
    CompletableFuture<Integer> answer = submitted(server);
    inFlight.await(5, TimeUnit.SECONDS);
    server.close();

    assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(200);
    assertThatThrownBy(() -> submitted(server).get()).isNotNull();
  }

  @Test
  void closing_does_not_wait_longer_than_the_grace() throws Exception {
    Plugged plugged = new Plugged();
    CountDownLatch inFlight = new CountDownLatch(1);
    AtomicBoolean released = new AtomicBoolean();
    plugged.beforeAct =
        () -> {
          inFlight.countDown();
          pause(Duration.ofSeconds(20));
          released.set(true);
        };
    WebSettings usual = TestServer.settings();
    WebServer server =
        started(
            new WebSettings(
                usual.host(),
                0,
                false,
                usual.trainerChecks(),
                usual.failedAuthentications(),
                Duration.ofMillis(300)),
            plugged);
    submitted(server);
    inFlight.await(5, TimeUnit.SECONDS);
    long start = System.nanoTime();
    server.close();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void behind_https_every_answer_asks_browsers_to_stay_there() {
    WebSettings usual = TestServer.settings();
    WebSettings https =
        new WebSettings(
            usual.host(),
            0,
            true,
            usual.trainerChecks(),
            usual.failedAuthentications(),
            usual.grace());
    try (WebServer server = started(https)) {
      assertThat(
              new ApiClient(server.port())
                  .call("GET", "/health/live")
                  .expect(200)
                  .header("Strict-Transport-Security"))
          .isEqualTo("max-age=31536000; includeSubDomains");
    }
  }

  private static WebServer started(WebSettings settings) {
    return started(settings, new Plugged());
  }

  private static WebServer started(WebSettings settings, Plugged plugged) {
    return WebServer.start(settings, plugged.useCases(), List::of, Clock.systemUTC());
  }

  private static CompletableFuture<Integer> submitted(WebServer server) {
    int port = server.port();
    return CompletableFuture.supplyAsync(
        () -> new ApiClient(port).post(Samples.PATH + "/submission").expect(200).status());
  }

  private static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
