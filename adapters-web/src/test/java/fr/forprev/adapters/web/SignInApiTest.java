package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.SignIn;
import fr.forprev.application.account.TooBusyException;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Somebody signs in over the API. */
class SignInApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String SIGN_INS = "/api/v1/sign-ins";
  private static final String CURRENT = SIGN_INS + "/current";

  private static ApiClient.Call signIn(String number, String password) {
    return SERVER
        .client()
        .call("POST", SIGN_INS)
        .header("User-Agent", "curl/8.17")
        .json(Bodies.of("number", number, "password", password));
  }

  private static PluggedAccounts accounts() {
    return SERVER.plugged.accounts;
  }

  @Test
  void a_person_gets_a_token_and_what_is_left_to_do() {
    accounts().person = People.TRAINER_AND_MANAGER;
    accounts().gate = Gate.PROFILE;
    ApiClient.Answer answer = signIn("JKA 37899", PluggedAccounts.PASSWORD).expect(201);
    assertThat(answer.text())
        .isEqualTo(
            "{\"id\":\"00000000-0000-0000-0000-000000000001\",\"token\":\"frs_"
                + "0".repeat(42)
                + "1\",\"waitsFor\":\"PROFILE\",\"profile\":{\"role\":\"TRAINER\"},"
                + "\"profiles\":[{\"role\":\"TRAINER\"},{\"role\":\"MANAGER\",\"organisation\":\""
                + Samples.ORGANISATION.value()
                + "\",\"place\":\"FORMATION GUY\"}]}");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("Set-Cookie")).isEmpty();
    assertThat(accounts().gotFrom).isEqualTo(new SignIn.From("127.0.0.1", "curl/8.17"));
    assertThat(accounts().gotPrevious).isNull();
  }

  @Test
  void before_the_second_factor_no_profile_is_told() {
    accounts().person = People.INSTRUCTOR;
    accounts().gate = Gate.SECOND_FACTOR;
    JsonNode body = signIn(PluggedAccounts.NUMBER, PluggedAccounts.PASSWORD).expect(201).json();
    assertThat(body.get("waitsFor").asString()).isEqualTo("SECOND_FACTOR");
    assertThat(body.get("profile").isNull()).isTrue();
    assertThat(body.get("profiles")).isEmpty();
  }

  @Test
  void an_unknown_number_and_a_wrong_password_have_one_answer() {
    ApiClient.Answer wrong = signIn(PluggedAccounts.NUMBER, "faux").expect(401);
    ApiClient.Answer unknown = signIn("XXX00000", PluggedAccounts.PASSWORD).expect(401);
    ApiClient.Answer none = signIn("personne", PluggedAccounts.PASSWORD).expect(401);
    assertThat(withoutInstance(unknown)).isEqualTo(withoutInstance(wrong));
    assertThat(withoutInstance(none)).isEqualTo(withoutInstance(wrong));
    assertThat(wrong.json().get("type").asString()).isEqualTo("/problems/wrong-credentials");
    assertThat(wrong.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"forprev\"");
    assertThat(wrong.text()).doesNotContain("faux");
  }

  private static String withoutInstance(ApiClient.Answer answer) {
    return answer.text().replaceAll("urn:uuid:[0-9a-f-]+", "");
  }

  @Test
  void failures_delay_and_a_crowd_is_told_to_come_back() {
    accounts().attempt = Optional.of(new SignIn.Outcome.Delayed(Duration.ofMillis(119_001)));
    ApiClient.Answer delayed = signIn(PluggedAccounts.NUMBER, "faux").expect(429);
    assertThat(delayed.header("Retry-After")).isEqualTo("120");
    assertThat(delayed.json().get("detail").asString())
        .isEqualTo("Trop d'essais sans succès. Par sécurité, réessayez dans 2 minutes.");
    accounts().thrown = new TooBusyException();
    ApiClient.Answer busy = signIn(PluggedAccounts.NUMBER, "faux").expect(503);
    assertThat(busy.header("Retry-After")).isEqualTo("5");
    assertThat(busy.json().get("type").asString()).isEqualTo("/problems/busy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"password":"x"} | /number
          {"number":" ","password":"x"} | /number
          {"number":"JKA37899"} | /password
          {"number":"JKA37899","password":""} | /password
          {"number":"JKA37899","password":7} | /password
          {"number":"JKA37899","password":"x","remember":true} | /remember
          """)
  void what_is_missing_or_unknown_is_told_and_nothing_is_tried(String body, String pointer) {
    Map<String, String> errors = InputErrors.of(SERVER.client().call("POST", SIGN_INS).json(body));
    assertThat(errors).containsOnlyKeys(pointer);
    assertThat(accounts().acts).isZero();
  }

  @Test
  void the_code_of_the_device_gives_another_token() {
    String before = SERVER.signInToken(People.INSTRUCTOR, Gate.SECOND_FACTOR);
    ApiClient.Answer wrong = code(before, "000000").expect(422);
    assertThat(wrong.json().get("type").asString()).isEqualTo("/problems/wrong-credentials");
    JsonNode body = code(before, "123 456").expect(200).json();
    assertThat(body.get("token").asString()).startsWith("frs_").isNotEqualTo(before);
    assertThat(body.get("waitsFor").isNull()).isTrue();
    assertThat(body.at("/profile/caisse").asString()).isEqualTo("CARSAT_BRETAGNE");
    SERVER.client().get(CURRENT).token(before).expect(401);
    SERVER.client().get(CURRENT).token(body.get("token").asString()).expect(200);
  }

  private static ApiClient.Call code(String token, String code) {
    return SERVER
        .client()
        .post(CURRENT + "/second-factor")
        .token(token)
        .json(Bodies.of("code", code));
  }

  @Test
  void a_profile_is_a_role_where_it_holds() {
    assertThat(used(Bodies.of("role", "TRAINER")))
        .isEqualTo(new Person.Profile(Role.TRAINER, new Scope.Own()));
    assertThat(used(Bodies.of("role", "INRS", "caisse", null)))
        .isEqualTo(new Person.Profile(Role.INRS, new Scope.National()));
    assertThat(used(Bodies.of("role", "INSTRUCTOR", "caisse", "CRAMIF")))
        .isEqualTo(new Person.Profile(Role.INSTRUCTOR, new Scope.OfCaisse("CRAMIF")));
    assertThat(
            used(
                Bodies.of(
                    "role", "MANAGER", "organisation", Samples.ORGANISATION.value().toString())))
        .isEqualTo(new Person.Profile(Role.MANAGER, People.ENTITY));
  }

  private static Person.Profile used(Map<String, Object> body) {
    String token = SERVER.signInToken(People.TRAINER_AND_MANAGER, Gate.PROFILE);
    SERVER.client().call("PUT", CURRENT + "/profile").token(token).json(body).expect(200);
    return accounts().gotProfile;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {} | /role
          {"role":"FORMATEUR"} | /role
          {"role":"MANAGER"} | ''
          {"role":"MANAGER","caisse":"CRAMIF"} | ''
          {"role":"TRAINER","caisse":"CRAMIF"} | ''
          {"role":"INSTRUCTOR","caisse":"cramif"} | /caisse
          {"role":"MANAGER","organisation":"113"} | /organisation
          {"role":"MANAGER","organisation":"01932f5e-7c00-7000-8000-000000000001","caisse":"CRAMIF"} | ''
          """)
  void a_profile_that_nobody_can_have_is_refused(String body, String pointer) {
    String token = SERVER.signInToken(People.TRAINER_AND_MANAGER, Gate.PROFILE);
    assertThat(
            InputErrors.of(
                SERVER.client().call("PUT", CURRENT + "/profile").token(token).json(body)))
        .containsOnlyKeys(pointer);
    assertThat(accounts().gotProfile).isNull();
  }

  @Test
  void sign_ins_are_listed_and_ended() {
    String token = SERVER.signInToken(People.MANAGER, Gate.OPEN);
    JsonNode list = SERVER.client().get(SIGN_INS).token(token).expect(200).json().get("signIns");
    assertThat(list.get(1).toString())
        .isEqualTo(
            "{\"id\":\"00000000-0000-0000-0000-0000000003e7\",\"device\":\"Safari sur iPhone\","
                + "\"userAgent\":\"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)"
                + " Version/18.0 Safari/604.1\",\"startedAt\":\"2026-12-11T06:30:00Z\","
                + "\"seenAt\":\"2026-12-11T07:30:00Z\",\"current\":false}");
    assertThat(list.get(0).get("current").asBoolean()).isTrue();
    String other = SIGN_INS + "/" + People.OTHER_DEVICE.id();
    SERVER.client().call("DELETE", other).token(token).expect(204);
    assertThat(accounts().gotEnded).isEqualTo(People.OTHER_DEVICE.id());
    SERVER.client().post(SIGN_INS + "/end-others").token(token).expect(204);
    SERVER.client().call("DELETE", CURRENT).token(token).expect(204);
    SERVER.client().get(CURRENT).token(token).expect(401);
  }

  @Test
  void the_secret_of_a_sign_in_is_no_token_elsewhere() {
    String token = SERVER.signInToken(People.MANAGER, Gate.OPEN);
    String secret = token.substring("frs_".length());
    SERVER.client().call("GET", CURRENT).header("Cookie", "forprev=" + secret).expect(401);
    SERVER.client().call("GET", CURRENT).token(secret).expect(401);
    SERVER.client().call("GET", CURRENT).token("frp_" + secret).expect(401);
    SERVER.client().call("GET", CURRENT).token(token + "x").expect(401);
    SERVER.client().call("HEAD", CURRENT).token(token).expect(200);
  }

  @Test
  void a_token_of_a_program_opens_no_account() {
    JsonNode problem = SERVER.client().get("/api/v1/account").expect(403).json();
    assertThat(problem.get("type").asString()).isEqualTo("/problems/sign-in-required");
    assertThat(problem.get("call").toString())
        .isEqualTo("{\"method\":\"POST\",\"path\":\"/api/v1/sign-ins\"}");
  }
}
