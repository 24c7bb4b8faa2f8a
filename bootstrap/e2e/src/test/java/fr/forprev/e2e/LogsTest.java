package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.bootstrap.demo.DemoAccounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class LogsTest {

  /** People of the demo: what its rows hold of them. */
  private static final List<String> CAST =
      List.of(
          "Karine",
          "LEFÈVRE",
          "Rachid",
          "KOWALSKI",
          "Łukasz",
          "@demo.example",
          "JKD37899",
          "1979-03-12",
          "1981-09-23",
          "FERRAND",
          "Myriam");

  @TempDir Path folder;

  @Test
  void nothing_in_the_logs_identifies_a_person() throws Exception {
    List<String> secrets = new ArrayList<>();
    Demo demo = Demo.in(folder);
    try (demo) {
      Walk.through(demo);
      stumble(demo);
      secrets.addAll(signIn(demo));
    }
    secrets.addAll(Walk.TYPED);
    secrets.addAll(CAST);
    demo.env().stringPropertyNames().stream()
        .filter(name -> name.endsWith("_TOKEN") || name.endsWith("_NUMBER"))
        .map(demo::value)
        .flatMap(value -> Stream.of(value, secretOf(value)))
        .forEach(secrets::add);

    assertThat(demo.product().stderr()).contains("\"request\"", "outbox").doesNotContain(secrets);
    assertThat(demo.product().stdout())
        .contains(DemoAccounts.summary())
        .satisfies(
            all -> assertThat(all.replace(DemoAccounts.summary(), "")).doesNotContain(secrets));
    assertThat(Files.readString(folder.resolve("data/postgres.log")))
        .contains("ready to accept connections")
        .doesNotContain(secrets);
  }

  /** What follows the second underscore of a token, and may hold more of them; else all of it. */
  private static String secretOf(String value) {
    String[] parts = value.split("_", 3);
    return parts[parts.length - 1];
  }

  /** Somebody signs in over the API, with a wrong password first; what nobody else may know. */
  private static List<String> signIn(Demo demo) throws Exception {
    Api nobody = new Api(demo.address(), "none");
    String body = "{\"number\": \"" + demo.value("MANAGER_NUMBER") + "\", \"password\": \"%s\"}";
    nobody.post("sign-ins", body.formatted("Zoé-Lou, 1990")).expect(401);
    String token =
        nobody
            .post("sign-ins", body.formatted(demo.value("PASSWORD")))
            .expect(201)
            .at("/token")
            .stringValue();
    new Api(demo.address(), token).get("account").expect(200);
    return List.of(token.substring("frs_".length()), demo.value("PASSWORD"));
  }

  /** Requests that go wrong, each with something about a person in it. */
  private static void stumble(Demo demo) throws Exception {
    Api manager = demo.manager();
    manager.post("sessions", "{\"surname\": \"NUÑEZ D’ŒUVRE\", oops").expect(400);
    manager.post("sessions", "{\"firstName\": \"Éloïse\"}").expect(400);
    manager.get("sessions?after=JKD37899").expect(400);
    manager.get("sessions/Karine").expect(400);
    manager.get("persons/Karine").expect(404);
    new Api(demo.address(), "JKD37899").get("sessions").expect(401);
    String yesterdays =
        manager
            .post(
                "sessions",
                """
                {"dispositif": "SST", "level": 1, "endDate": "%s", "trainees": [
                  {"surname": "FERRAND", "firstName": "Myriam", "birthDate": "1978-03-15"},
                  {"surname": "FERRAND", "firstName": "Myriam", "birthDate": "1978-03-15"}]}
                """
                    .formatted(demo.value("YESTERDAY")))
            .expect(201)
            .at("/session/id")
            .stringValue();
    manager
        .post(
            "sessions/" + yesterdays + "/trainer-check",
            """
            {"surname": "KOWALSKI", "firstName": "Łukasz", "birthDate": "1969-12-31"}
            """)
        .expect(200);
    manager.post("sessions/" + yesterdays + "/submission").expect(422);
  }
}
