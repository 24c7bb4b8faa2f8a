package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
              "Port "
                  + first.port()
                  + " of 127.0.0.1 is taken: stop the other program or choose another port.");
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
    CountDownLatch end = new CountDownLatch(1);
    plugged.beforeAct =
        () -> {
          inFlight.countDown();
          await(end);
        };
    WebServer server = started(TestServer.settings(), plugged);
    CompletableFuture<Integer> answer = submitted(server);
    await(inFlight);
    int port = server.port(); // a server that closes has none
    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
    assertThat(refusesConnections(port)).isTrue();
    assertThat(answer).isNotDone();
    end.countDown();

    assertThat(answer.get(5, TimeUnit.SECONDS)).isEqualTo(200);
    closing.get(5, TimeUnit.SECONDS);
  }

  @Test
  void closing_does_not_wait_longer_than_the_grace() throws Exception {
    Plugged plugged = new Plugged();
    CountDownLatch inFlight = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    plugged.beforeAct =
        () -> {
          inFlight.countDown();
          await(end);
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
                usual.publishedReads(),
                null,
                null,
                Duration.ofMillis(300)),
            plugged);
    CompletableFuture<Integer> answer = submitted(server);
    await(inFlight);
    server.close();

    // The request still waits for a latch that nobody has released: closing did not wait for it.
    assertThat(end.getCount()).isOne();
    end.countDown();
    assertThatThrownBy(() -> answer.get(20, TimeUnit.SECONDS)).isNotNull();
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
            usual.publishedReads(),
            null,
            null,
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

  /** Whether the server stops listening within some seconds. */
  private static boolean refusesConnections(int port) {
    Instant limit = Instant.now().plusSeconds(10);
    while (Instant.now().isBefore(limit)) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(socket.isConnected()).isTrue();
      } catch (IOException refused) {
        return true;
      }
    }
    return false;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
