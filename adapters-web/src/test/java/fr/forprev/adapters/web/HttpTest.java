package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.web.health.Readiness;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Headers, methods, documentation and health. */
class HttpTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin",
          "X-Frame-Options", "DENY",
          "Cross-Origin-Opener-Policy", "same-origin");

  @Test
  void every_answer_of_every_route_has_the_headers() {
    for (Contract.Operation operation : Contract.operations()) {
      String path =
          operation
              .template()
              .replace("{id}", Samples.SESSION.toString())
              .replace("{certificateId}", Samples.CERTIFICATE.toString())
              .replace("{number}", "JKA37899")
              .replace("{scope}/{person}/{role}", "national/" + Samples.SESSION + "/INRS")
              .replace("{scope}", "national")
              .replace("{file}", "swagger-ui.css");
      for (String token : List.of("", Samples.TOKEN)) {
        SERVER.time.pass(Duration.ofHours(1));
        ApiClient.Answer answer = raw(operation.method(), path, token);
        HEADERS.forEach((name, value) -> assertThat(answer.header(name)).isEqualTo(value));
        boolean published =
            path.startsWith("/api")
                && operation.method().equals("GET")
                && operation.node().has("security");
        assertThat(answer.header("Cross-Origin-Resource-Policy"))
            .isEqualTo(published ? "cross-origin" : "same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Content-Security-Policy"))
            .contains("default-src 'none'", "frame-ancestors 'none'")
            .doesNotContain("unsafe");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.raw().headers().map()).doesNotContainKey("set-cookie");
        if (path.startsWith("/api")) {
          assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
      }
    }
  }

  @Test
  void an_unknown_route_is_a_problem_too() {
    for (String path : List.of("/api", "/api/v1/nope", "/api/v2/sessions", "/webjars/x")) {
      ApiClient.Answer answer = SERVER.client().get(path).expect(404);
      assertThat(answer.json().get("type").asString()).isEqualTo("/problems/not-found");
      assertThat(answer.text()).doesNotContain("nope");
    }
  }

  @Test
  void another_method_is_told_which_ones_there_are() {
    ApiClient.Answer answer = SERVER.client().call("PUT", Samples.PATH).expect(405);
    assertThat(answer.json().get("type").asString()).isEqualTo("/problems/method-not-allowed");
    assertThat(Set.of(answer.header("Allow").split(", ", -1)))
        .isEqualTo(Set.of("GET", "HEAD", "DELETE"));
    SERVER.client().call("TRACE", Samples.PATH).expect(405);
    SERVER.client().call("OPTIONS", "/api/v1/sessions").expect(405);
  }

  @Test
  void HEAD_answers_as_GET_without_body() {
    ApiClient.Answer answer =
        SERVER.client().call("HEAD", Samples.PATH).token(Samples.TOKEN).expect(200);
    assertThat(answer.header("ETag")).isEqualTo("\"3\"");
    SERVER.client().call("HEAD", Samples.PATH).expect(401);
    SERVER.client().call("HEAD", "/docs").expect(200);
    SERVER.client().call("HEAD", "/nope").expect(404);
  }

  @Test
  void HEAD_hands_out_no_certificate_so_it_leaves_no_trace_of_one() {
    ApiClient.Answer answer =
        SERVER
            .client()
            .call("HEAD", Samples.PATH + "/certificates/" + Samples.CERTIFICATE)
            .token(Samples.TOKEN)
            .expect(405);
    assertThat(answer.header("Allow")).isEqualTo("GET");
    assertThat(SERVER.plugged.acts).isZero();
  }

  @Test
  void the_page_loads_only_what_it_publishes() {
    ApiClient.Answer page = SERVER.client().call("GET", "/docs").expect(200);
    assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
    assertThat(page.header("Content-Security-Policy"))
        .contains("script-src 'self'", "style-src 'self'", "connect-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.text()).doesNotContain("<script>", "style=", "onclick", "https://");
    for (String file : List.of("initializer.js", "swagger-ui-bundle.js", "swagger-ui.css")) {
      assertThat(page.text()).contains("/docs/" + file);
      SERVER.client().call("GET", "/docs/" + file).expect(200);
    }
    for (String file : List.of("index.html", "openapi.yaml", "Docs.class", "oauth2-redirect.js")) {
      SERVER.client().call("GET", "/docs/" + file).expect(404);
    }
  }

  @Test
  void readiness_names_what_fails() {
    SERVER.plugged.checks =
        List.of(new Readiness.Check("database", true), new Readiness.Check("migrations", false));
    assertThat(SERVER.client().call("GET", "/health/ready").expect(503).text())
        .isEqualTo(
            "{\"ready\":false,\"checks\":[{\"name\":\"database\",\"ready\":true},"
                + "{\"name\":\"migrations\",\"ready\":false}]}");
    assertThat(SERVER.client().call("GET", "/health/live").expect(200).text())
        .isEqualTo("{\"live\":true}");
  }

  @Test
  void readiness_that_cannot_be_told_is_not_ready() {
    SERVER.plugged.checks = null;
    SERVER.client().call("GET", "/health/ready").expect(503);
  }

  @Test
  void what_is_not_even_HTTP_is_a_problem_with_the_same_headers() throws Exception {
    for (String request :
        List.of(
            "GET /api/v1/sessions/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET /api/v1/sessions/..%2fx HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nBad Header\r\nConnection: close\r\n\r\n",
            "nonsense\r\n\r\n")) {
      String answer = spoken(request);
      assertThat(answer)
          .startsWith("HTTP/1.1 400")
          .contains("application/problem+json", "nosniff", "/problems/invalid-input")
          .doesNotContain("Jetty", "<html", "Server:");
    }
  }

  @Test
  void a_body_that_breaks_off_is_a_problem_of_the_caller() throws Exception {
    String answer =
        spoken(
            "POST /api/v1/sessions HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Authorization: Bearer "
                + Samples.TOKEN
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5\r\n{\"a\":\r\nnonsense\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").contains("Le corps n'est pas arrivé en entier.");
  }

  private static ApiClient.Answer raw(String method, String path, String token) {
    try {
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SERVER.server().port() + path))
              .method(method, HttpRequest.BodyPublishers.noBody());
      if (!token.isEmpty()) {
        request.header("Authorization", "Bearer " + token);
      }
      return new ApiClient.Answer(
          HttpClient.newHttpClient()
              .send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException | InterruptedException lost) {
      throw new IllegalStateException(lost);
    }
  }

  private static String spoken(String request) throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.server().port())) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
