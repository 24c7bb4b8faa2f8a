package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.forprev.adapters.web.page.Assets;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What protects its reader is on every answer, in plain and under https: whole values. */
class EveryAnswerTest {

  @RegisterExtension static final TwoServers SERVERS = new TwoServers();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String TOO_LONG = "a=" + "b".repeat(1_100_000);
  private static final String CLOSED =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private static final String READER =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  private static final String PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Map<String, String> OF_A_PERSON = Map.of("Accept", "text/html");
  private static final Map<String, String> OF_A_PROGRAM =
      Map.of("Authorization", "Bearer " + Samples.TOKEN, "Content-Type", "application/json");
  private static final Map<String, String> FORM =
      Map.of("Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded");

  private record Ask(String method, String path, Map<String, String> headers, String body) {

    Ask(String method, String path, Map<String, String> headers) {
      this(method, path, headers, "");
    }

    String name() {
      return method + " " + path + " " + headers.keySet();
    }
  }

  @TestFactory
  Stream<DynamicTest> of_every_route_and_of_what_is_none() {
    return Stream.of(pages(), assets(), operations(), refused())
        .flatMap(asks -> asks)
        .map(ask ->
            dynamicTest(
                ask.name(),
                () -> {
                  SERVERS.anew();
                  mustProtect(ask);
                }));
  }

  @Test
  void also_when_the_inside_fails() throws Exception {
    SERVERS.anew();
    Ask act = new Ask("POST", Samples.PATH + "/submission", OF_A_PROGRAM);
    Ask page = new Ask("GET", "/mon-compte", OF_A_PERSON);
    SERVERS.plugged.thrown = new IllegalStateException("the inside");
    assertThat(mustProtect(act)).containsOnly(500);
    SERVERS.plugged.thrown = null;
    SERVERS.plugged.fatal = new StackOverflowError();
    assertThat(mustProtect(act)).containsOnly(500);
    SERVERS.plugged.accounts.person = null;
    assertThat(mustProtect(signedIn(page))).containsOnly(500);
  }

  private static Stream<Ask> pages() {
    return PageRoutes.pages(new Plugged().useCases(), null)
        .map(page ->
            new Ask(
                page.method().name(),
                PageSecurityTest.path(page),
                page.method().equals(HandlerType.POST) ? FORM : OF_A_PERSON))
        .flatMap(ask -> Stream.of(ask, signedIn(ask)));
  }

  private static Ask signedIn(Ask ask) {
    Map<String, String> headers = new HashMap<>(ask.headers());
    headers.put("Cookie", TwoServers.SIGNED_IN);
    return new Ask(ask.method(), ask.path(), headers);
  }

  private static Stream<Ask> assets() {
    return Stream.of(Assets.style(), Assets.icon()).map(path -> new Ask("GET", path, Map.of()));
  }

  private static Stream<Ask> operations() {
    return Contract.operations().stream()
        .map(operation ->
            new Ask(
                operation.method(),
                operation
                    .template()
                    .replace("{id}", Samples.SESSION.toString())
                    .replace("{certificateId}", Samples.CERTIFICATE.toString())
                    .replace("{scope}", "national")
                    .replace("{number}", "JKA37899")
                    .replace("{person}", People.DELEGATE.id().toString())
                    .replace("{role}", "delegate")
                    .replace("{file}", "swagger-ui.css"),
                Map.of()))
        .flatMap(ask -> Stream.of(ask, new Ask(ask.method(), ask.path(), OF_A_PROGRAM)));
  }

  private static Stream<Ask> refused() {
    return Stream.of(
        new Ask("GET", "/inconnue", OF_A_PERSON),
        new Ask("GET", "/inconnue", Map.of()),
        new Ask("GET", "/fichiers/x.css", OF_A_PERSON),
        new Ask("GET", "/api/v1/inconnue", OF_A_PROGRAM),
        new Ask("GET", "/deconnexion", OF_A_PERSON),
        new Ask("PUT", "/api/v1/sessions", OF_A_PROGRAM),
        new Ask("OPTIONS", "/api/v1/sessions", Map.of()),
        new Ask("TRACE", "/", Map.of()),
        new Ask("HEAD", "/connexion", OF_A_PERSON),
        new Ask("GET", "/connexion", Map.of("X-HTTP-Method-Override", "PUT")),
        new Ask("GET", "/connexion/%2e%2e/api", Map.of()),
        new Ask("GET", "/connexion", Map.of("X-Long", "x".repeat(20_000))),
        new Ask("POST", "/connexion", FORM, TOO_LONG),
        new Ask("POST", "/connexion", OF_A_PROGRAM, "{}"),
        new Ask("POST", "/api/v1/sessions", OF_A_PROGRAM, TOO_LONG));
  }

  /** The statuses of both servers. */
  private static Set<Integer> mustProtect(Ask ask) throws Exception {
    SERVERS.time.pass(Duration.ofHours(1));
    HttpResponse<String> plain = sent(ask, SERVERS.plain());
    HttpResponse<String> https = sent(ask, SERVERS.https());
    Map<String, List<String>> expected = new HashMap<>(expected(ask, plain));
    assertThat(protecting(plain)).as("in plain: %s", plain).isEqualTo(expected);
    expected.put("strict-transport-security", List.of("max-age=31536000; includeSubDomains"));
    assertThat(protecting(https)).as("under https: %s", https).isEqualTo(expected);
    return Stream.of(plain, https).map(HttpResponse::statusCode).collect(Collectors.toSet());
  }

  private static HttpResponse<String> sent(Ask ask, WebServer server) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + ask.path()))
            .method(
                ask.method(),
                ask.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(ask.body()));
    ask.headers().forEach(request::header);
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static Map<String, List<String>> expected(Ask ask, HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    boolean isReader = ask.path().equals("/docs");
    String policy = isReader ? READER : type.startsWith("text/html") ? PAGE : CLOSED;
    boolean published = answer.headers().firstValue("Access-Control-Allow-Origin").isPresent();
    boolean found = answer.statusCode() == 200;
    String kept =
        found && ask.path().startsWith("/fichiers/")
            ? "public, max-age=31536000, immutable"
            : found && ask.path().startsWith("/docs/") ? "max-age=3600" : "no-store";
    return Map.of(
        "content-security-policy", List.of(policy),
        "x-content-type-options", List.of("nosniff"),
        "referrer-policy", List.of("same-origin"),
        "x-frame-options", List.of("DENY"),
        "permissions-policy", List.of("camera=(), geolocation=(), microphone=(), payment=()"),
        "cross-origin-opener-policy", List.of("same-origin"),
        "cross-origin-resource-policy", List.of(published ? "cross-origin" : "same-origin"),
        "cache-control", List.of(kept));
  }

  /** All headers but those that say what the answer is; cookies are another test's. */
  private static Map<String, List<String>> protecting(HttpResponse<String> answer) {
    Map<String, List<String>> headers = new HashMap<>(answer.headers().map());
    headers
        .keySet()
        .removeAll(
            Set.of(
                "date",
                "content-type",
                "content-length",
                "transfer-encoding",
                "connection",
                "location",
                "accept",
                "allow",
                "etag",
                "retry-after",
                "content-disposition",
                "www-authenticate",
                "set-cookie",
                "x-request-id",
                "access-control-allow-origin",
                "access-control-expose-headers"));
    return headers;
  }
}
