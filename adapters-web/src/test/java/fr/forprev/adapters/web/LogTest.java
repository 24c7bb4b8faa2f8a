package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import fr.forprev.application.account.Recognize.Gate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** Logs say what happened, and never to whom by name. */
class LogTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String TYPED = "XYLOPHONE";
  private static final String NUMBER = "QQQ98765";

  private final LogLines logs = new LogLines();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level level = root.getLevel();

  @BeforeEach
  void listen() {
    root.setLevel(Level.INFO);
    logs.start();
    root.addAppender(logs);
  }

  @AfterEach
  void stop() {
    root.detachAppender(logs);
    root.setLevel(level);
  }

  @Test
  void a_request_leaves_one_line_with_its_template() throws Exception {
    ApiClient.Answer answer = SERVER.client().get(Samples.PATH).expect(200);

    List<Map<String, String>> lines = requests(1);
    assertThat(lines)
        .singleElement()
        .satisfies(line -> {
          assertThat(line)
              .containsEntry("method", "GET")
              .containsEntry("route", "/api/v1/sessions/{id}")
              .containsEntry("status", "200")
              .containsEntry("person", Samples.MANAGER.toString())
              .containsEntry("requestId", answer.header("X-Request-Id"));
          assertThat(line.get("ms")).matches("[0-9]+");
          assertThat(line).hasSize(6);
        });
  }

  @Test
  void a_request_that_is_refused_early_has_its_template_and_no_person() throws Exception {
    SERVER.client().call("GET", Samples.PATH).expect(401);
    SERVER.client().get("/" + TYPED).expect(404);

    List<Map<String, String>> lines = requests(2);
    assertThat(lines.get(0))
        .containsEntry("route", "/api/v1/sessions/{id}")
        .containsEntry("status", "401")
        .doesNotContainKey("person");
    assertThat(lines.get(1)).containsEntry("route", "none");
  }

  @Test
  void a_whole_journey_logs_no_name_no_number_typed_and_no_token() throws Exception {
    ApiClient client = SERVER.client();
    String path = Samples.PATH;
    Map<String, Object> draft =
        Bodies.fullDraft(
            Bodies.of("surname", TYPED, "firstName", TYPED, "email", TYPED + "@example.org"));
    client.post("/api/v1/sessions").json(draft).expect(201);
    client.put(path + "/draft").json(draft).expect(200);
    client.post(path + "/trainer-check").json(Bodies.of("number", NUMBER)).expect(200);
    client.post(path + "/submission").expect(200);
    client.post(path + "/results").json(Bodies.results()).expect(200);
    client.post(path + "/return").json(Bodies.comment(TYPED)).expect(200);
    client.post(path + "/certificates").expect(200);
    client.get(path + "/certificates/" + Samples.CERTIFICATE).expect(200);
    client.get(path).expect(200);
    client.get("/api/v1/sessions?after=" + TYPED).expect(400);
    client.get("/api/v1/sessions/" + TYPED).expect(400);
    client.post("/api/v1/sessions").json("{\"" + TYPED + "\": " + TYPED).expect(400);
    client.post("/api/v1/sessions").json(Bodies.draftWith(TYPED + "☃")).expect(400);
    client.post("/api/v1/sessions").json("\"" + TYPED.repeat(150_000) + "\"").expect(413);
    SERVER.plugged.refused = List.of(EveryStatusTest.TOO_EARLY);
    client.post("/api/v1/sessions").json(draft).expect(422);
    SERVER.plugged.thrown = new IllegalStateException(TYPED, new IllegalArgumentException(NUMBER));
    client.post("/api/v1/sessions").json(draft).expect(500);
    SERVER.plugged.thrown = null;
    SERVER.plugged.fatal = new StackOverflowError(TYPED);
    client.post("/api/v1/sessions").json(draft).expect(500);

    requests(17);
    String everything = logs.all().stream().map(LogTest::whole).collect(Collectors.joining("\n"));
    assertThat(everything)
        .contains("unexpected error", "fatal error", "java.lang.IllegalStateException")
        .doesNotContain(TYPED, NUMBER, Samples.TOKEN, Samples.SESSION.toString())
        .doesNotContain(Samples.TOKEN.substring(21), "ALMEIDA", "LÉVÊQUE", "example.org");
  }

  @Test
  void who_signs_in_is_logged_by_key_and_nothing_that_guards_an_account() throws Exception {
    ApiClient client = SERVER.client();
    String secret = "ABCDEFGH234567ABCDEFGH234567ABCD";
    SERVER.plugged.accounts.gate = Gate.SECOND_FACTOR;
    String waiting =
        client
            .call("POST", "/api/v1/sign-ins")
            .json(Bodies.signIn())
            .expect(201)
            .json()
            .get("token")
            .asString();
    client.call("POST", "/api/v1/sign-ins").json("{\"password\": " + TYPED).expect(400);
    client
        .call("POST", "/api/v1/sign-ins")
        .json(Bodies.of("number", NUMBER, "password", TYPED))
        .expect(401);
    String token =
        client
            .post("/api/v1/sign-ins/current/second-factor")
            .token(waiting)
            .json(Bodies.of("code", "123456"))
            .expect(200)
            .json()
            .get("token")
            .asString();
    client
        .call("PUT", "/api/v1/account/second-factor")
        .token(token)
        .json(Bodies.secondFactor())
        .expect(200);
    client
        .call("PUT", "/api/v1/account/password")
        .token(token)
        .json(Bodies.of("password", PluggedAccounts.PASSWORD, "newPassword", TYPED))
        .expect(200);
    client
        .call("POST", "/api/v1/links/password")
        .json(Bodies.of("secret", PluggedAccounts.LINK, "password", TYPED))
        .expect(200);
    SERVER.plugged.accounts.thrown = new IllegalStateException(TYPED + token);
    client.get("/api/v1/account").token(token).expect(500);

    List<Map<String, String>> lines = requests(8);
    assertThat(lines.get(3))
        .containsEntry("route", "/api/v1/sign-ins/current/second-factor")
        .containsEntry("person", People.MANAGER.id().toString());
    String everything = logs.all().stream().map(LogTest::whole).collect(Collectors.joining("\n"));
    assertThat(everything)
        .contains("unexpected error")
        .doesNotContain(TYPED, NUMBER, PluggedAccounts.NUMBER, PluggedAccounts.PASSWORD)
        .doesNotContain(token.substring(4), waiting.substring(4), "frs_", "123456", secret)
        .doesNotContain(PluggedAccounts.LINK, "ABCD-EFGH");
  }

  /** The lines of requests, once all are there: they are written after the answer has left. */
  private List<Map<String, String>> requests(int expected) throws InterruptedException {
    return logs.await(expected, event -> event.getMessage().equals("request")).stream()
        .map(LogTest::pairs)
        .toList();
  }

  private static Map<String, String> pairs(ILoggingEvent event) {
    return event.getKeyValuePairs().stream()
        .collect(Collectors.toMap(pair -> pair.key, pair -> String.valueOf(pair.value)));
  }

  private static String whole(ILoggingEvent event) {
    List<KeyValuePair> pairs = event.getKeyValuePairs();
    return event.getLoggerName()
        + " "
        + event.getFormattedMessage()
        + " "
        + (pairs == null ? "" : pairs)
        + " "
        + event.getMDCPropertyMap()
        + (event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy()));
  }
}
