package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.Credential;
import fr.forprev.application.account.Credential.SecondFactor;
import fr.forprev.application.account.SignedIn;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.EmailPreferences;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.CodeDevice;
import fr.forprev.testkit.CountedSecondFactorCodes;
import fr.forprev.testkit.CountedSecrets;
import fr.forprev.testkit.FewCommonPasswords;
import fr.forprev.testkit.People;
import fr.forprev.testkit.QuickPasswordHashes;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Accounts over the API with all their use cases, on the network in memory. */
class AccountJourneyTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String PASSWORD = "les tuiles du préau, mardi";
  private static final String DEVICE_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  private static final String SIGN_INS = "/api/v1/sign-ins";
  private static final String CURRENT = SIGN_INS + "/current";
  private static final String SESSIONS = "/api/v1/sessions";
  private static final String MAROSE = "/api/v1/staff/" + SampleOrganisations.MAROSE.id();

  private final InMemoryForprev store = new InMemoryForprev();
  private final SettableClock clock = SettableClock.at(Instant.parse("2024-02-29T08:00:00Z"));
  private final QuickPasswordHashes hashes = new QuickPasswordHashes();
  private final CodeDevice device = new CodeDevice(DEVICE_SECRET);

  @BeforeEach
  void plug() {
    SampleOrganisations.saveAll(store);
    People.saveAll(store);
    give(People.KARINE, null);
    give(People.BENOIT, null);
    give(People.INGRID, new SecondFactor(DEVICE_SECRET, 0, List.of()));
    AccountPorts ports =
        store.accountPorts(
            clock,
            new CountedSecrets(),
            hashes,
            new FewCommonPasswords(),
            new CountedSecondFactorCodes());
    UseCases.AccountUseCases useCases = UseCases.AccountUseCases.of(store.supportPorts(ports));
    SERVER.plugged.accountUseCases = () -> useCases;
  }

  private void give(Person person, SecondFactor factor) {
    store.credentials().save(new Credential(person.id(), hashes.hash(PASSWORD), factor));
    store
        .settings()
        .save(person.id(), new AccountSettings(true, EmailPreferences.UNTIL_CHOSEN, null));
  }

  private static ApiClient.Call attempt(Person person, String password) {
    return SERVER
        .client()
        .call("POST", SIGN_INS)
        .json(Bodies.of("number", person.number().value(), "password", password));
  }

  private static JsonNode signedIn(Person person) {
    return attempt(person, PASSWORD).expect(201).json();
  }

  private static String token(JsonNode signIn) {
    return signIn.get("token").asString();
  }

  private static ApiClient.Call as(String token, String method, String path) {
    return SERVER.client().call(method, path).token(token);
  }

  private static ApiClient.Call code(String token, String code) {
    return as(token, "POST", CURRENT + "/second-factor").json(Bodies.of("code", code));
  }

  @Test
  void a_trainer_answers_the_first_connection_and_then_acts() {
    store.credentials().save(new Credential(People.HELENE.id(), hashes.hash(PASSWORD), null));
    JsonNode signIn = signedIn(People.HELENE);
    String token = token(signIn);
    assertThat(signIn.get("waitsFor").asString()).isEqualTo("FIRST_CONNECTION");
    as(token, "GET", SESSIONS).expect(403);
    assertThat(as(token, "GET", "/api/v1/account").expect(200).json().get("stillAsked").toString())
        .isEqualTo("[\"DATA\",\"EMAILS\",\"CAISSE\"]");
    Map<String, Object> answers = Bodies.settings();
    answers.remove("caisse");
    as(token, "PUT", "/api/v1/account/settings").json(answers).expect(422);
    JsonNode account =
        as(token, "PUT", "/api/v1/account/settings").json(Bodies.settings()).expect(200).json();
    assertThat(account.get("stillAsked")).isEmpty();
    assertThat(as(token, "GET", CURRENT).expect(200).json().get("waitsFor").isNull()).isTrue();
    as(token, "GET", SESSIONS).expect(200);
    assertThat(SERVER.plugged.gotActor).isEqualTo(People.as(People.HELENE));
  }

  @Test
  void a_code_completes_one_sign_in_and_no_other() {
    String first = token(signedIn(People.INGRID));
    String second = token(signedIn(People.INGRID));
    String code = device.code(clock.instant());
    String complete = token(code(first, code).expect(200).json());
    as(first, "GET", CURRENT).expect(401);
    as(complete, "GET", SESSIONS).expect(200);
    code(second, code).expect(422);
    as(second, "GET", SESSIONS).expect(403);
    clock.advance(Duration.ofSeconds(30));
    code(second, device.code(clock.instant())).expect(200);
  }

  @Test
  void an_instructor_without_a_second_factor_sets_one_up_first() {
    give(People.INGRID, null);
    String token = token(signedIn(People.INGRID));
    assertThat(as(token, "GET", SESSIONS).expect(403).json().get("waitsFor").asString())
        .isEqualTo("SECOND_FACTOR_SETUP");
    String secret =
        as(token, "POST", "/api/v1/account/second-factor/proposal")
            .expect(200)
            .json()
            .get("secret")
            .asString();
    Map<String, Object> body =
        Bodies.of("secret", secret, "code", new CodeDevice(secret).code(clock.instant()));
    JsonNode codes =
        as(token, "PUT", "/api/v1/account/second-factor").json(body).expect(200).json();
    as(token, "GET", SESSIONS).expect(401);
    as(codes.get("token").asString(), "GET", SESSIONS).expect(200);
    String next = token(signedIn(People.INGRID));
    code(next, codes.at("/recoveryCodes/0").asString()).expect(200);
    code(token(signedIn(People.INGRID)), codes.at("/recoveryCodes/0").asString()).expect(422);
  }

  @Test
  void a_sign_in_ends_when_it_is_not_used_and_after_twelve_hours_used_or_not() {
    String idle = token(signedIn(People.KARINE));
    clock.advance(SignedIn.IDLE.minusSeconds(1));
    as(idle, "GET", SESSIONS).expect(200);
    clock.advance(SignedIn.IDLE);
    as(idle, "GET", SESSIONS).expect(401);

    String used = token(signedIn(People.KARINE));
    Instant end = clock.instant().plus(SignedIn.ABSOLUTE);
    while (clock.instant().isBefore(end.minus(Duration.ofMinutes(20)))) {
      clock.advance(Duration.ofMinutes(20));
      as(used, "GET", SESSIONS).expect(200);
    }
    clock.set(end.minusSeconds(1));
    as(used, "GET", SESSIONS).expect(200);
    clock.set(end);
    as(used, "GET", SESSIONS).expect(401);
  }

  @Test
  @Verifies(Rule.USR_06)
  void a_role_taken_away_is_powerless_at_the_next_request() {
    String karine = token(signedIn(People.KARINE));
    String benoit = token(signedIn(People.BENOIT));
    as(benoit, "GET", SESSIONS).expect(200);
    JsonNode left =
        as(karine, "DELETE", MAROSE + "/" + People.BENOIT.id() + "/MANAGER").expect(200).json();
    assertThat(left.at("/remarks/0/rule").asString()).isEqualTo("USR-07");
    SERVER.plugged.gotActor = null;
    JsonNode problem = as(benoit, "GET", SESSIONS).expect(403).json();
    assertThat(problem.get("waitsFor").asString()).isEqualTo("PROFILE");
    assertThat(SERVER.plugged.gotActor).isNull();
    as(karine, "DELETE", MAROSE + "/" + People.KARINE.id() + "/MANAGER").expect(422);
  }

  @Test
  @Verifies(Rule.USR_06)
  void a_profile_is_chosen_among_those_that_are_held() {
    Scope atlantique = new Scope.OfOrganisation(SampleOrganisations.ATLANTIQUE.id());
    store.persons().save(People.KARINE.gaining(Role.DELEGATE, atlantique));
    JsonNode signIn = signedIn(People.KARINE);
    assertThat(signIn.get("waitsFor").asString()).isEqualTo("PROFILE");
    Map<String, Object> other =
        Bodies.of(
            "role",
            "DELEGATE",
            "organisation",
            SampleOrganisations.ATLANTIQUE.id().value().toString());
    JsonNode renewed =
        as(token(signIn), "PUT", CURRENT + "/profile").json(other).expect(200).json();
    as(token(signIn), "GET", SESSIONS).expect(401);
    as(token(renewed), "GET", SESSIONS).expect(200);
    assertThat(SERVER.plugged.gotActor.scope()).isEqualTo(atlantique);
    JsonNode refused =
        as(token(renewed), "PUT", CURRENT + "/profile")
            .json(Bodies.of("role", "INRS"))
            .expect(403)
            .json();
    assertThat(refused.at("/reasons/0/rule").asString()).isEqualTo("USR-06");
  }

  @Test
  void the_sign_in_of_somebody_else_is_not_found_and_goes_on() {
    String karine = token(signedIn(People.KARINE));
    JsonNode benoit = signedIn(People.BENOIT);
    String his = SIGN_INS + "/" + benoit.get("id").asString();
    as(karine, "DELETE", his).expect(404);
    as(token(benoit), "GET", SESSIONS).expect(200);

    JsonNode other = signedIn(People.KARINE);
    as(karine, "DELETE", SIGN_INS + "/" + other.get("id").asString()).expect(204);
    as(token(other), "GET", SESSIONS).expect(401);
    as(karine, "DELETE", CURRENT).expect(204);
    as(karine, "GET", SESSIONS).expect(401);
  }

  @Test
  void failures_of_an_account_delay_whoever_tries_it_and_nobody_else() {
    for (int i = 0; i < 5; i++) {
      attempt(People.KARINE, "faux").expect(401);
    }
    ApiClient.Answer delayed = attempt(People.KARINE, PASSWORD).expect(429);
    assertThat(delayed.header("Retry-After")).isEqualTo("30");
    signedIn(People.BENOIT);
    clock.advance(Duration.ofSeconds(30));
    signedIn(People.KARINE);
  }

  @Test
  void twenty_failures_from_an_address_delay_all_of_it() {
    for (int i = 0; i < 20; i++) {
      SERVER
          .client()
          .call("POST", SIGN_INS)
          .header("X-Forwarded-For", "203.0.113." + i)
          .json(Bodies.of("number", "XXX" + (10_000 + i), "password", "faux"))
          .expect(401);
    }
    attempt(People.KARINE, PASSWORD).expect(429);
  }

  @Test
  void another_password_ends_the_other_sign_ins_and_no_wrong_one_changes_it() {
    String other = token(signedIn(People.KARINE));
    String token = token(signedIn(People.KARINE));
    Map<String, Object> body = Bodies.of("password", "faux", "newPassword", "un vélo jaune au pré");
    as(token, "PUT", "/api/v1/account/password").json(body).expect(422);
    body.put("password", PASSWORD);
    String renewed =
        as(token, "PUT", "/api/v1/account/password")
            .json(body)
            .expect(200)
            .json()
            .get("token")
            .asString();
    as(other, "GET", SESSIONS).expect(401);
    as(token, "GET", SESSIONS).expect(401);
    as(renewed, "GET", SESSIONS).expect(200);
    attempt(People.KARINE, PASSWORD).expect(401);
  }

  @Test
  @Verifies(Rule.USR_02)
  void who_has_several_profiles_changes_his_email_at_the_first_connection() {
    store.persons().save(People.KARINE.gaining(Role.TRAINER, new Scope.Own()));
    JsonNode signIn = signedIn(People.KARINE);
    assertThat(signIn.get("waitsFor").asString()).isEqualTo("FIRST_CONNECTION");
    as(token(signIn), "PUT", "/api/v1/account/email")
        .json(Bodies.of("password", PASSWORD, "email", "k.paris@example.fr"))
        .expect(204);
    assertThat(
            as(token(signIn), "GET", "/api/v1/account").expect(200).json().get("email").asString())
        .isEqualTo("k.paris@example.fr");
  }

  @Test
  void a_sign_in_gives_no_more_than_its_profile_may() {
    String karine = token(signedIn(People.KARINE));
    as(karine, "GET", MAROSE).expect(200);
    as(karine, "GET", "/api/v1/staff/" + SampleOrganisations.ATLANTIQUE.id()).expect(404);
    as(karine, "GET", "/api/v1/staff/national").expect(404);
    as(karine, "GET", "/api/v1/staff/CARSAT_LUNE").expect(404);
  }
}
