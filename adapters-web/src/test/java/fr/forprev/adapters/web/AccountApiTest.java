package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.FollowLink;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.EmailPreferences;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Recovery;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A person and his own account, over the API; accounts that are new or forgotten. */
class AccountApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String ACCOUNT = "/api/v1/account";
  private static final String SECRET = "s".repeat(43);

  private static PluggedAccounts accounts() {
    return SERVER.plugged.accounts;
  }

  private static ApiClient.Call own(String method, String path) {
    return SERVER
        .client()
        .call(method, ACCOUNT + path)
        .token(SERVER.signInToken(People.MANAGER, Gate.OPEN));
  }

  private static ApiClient.Call everybody(String path, Map<String, Object> body) {
    return SERVER.client().call("POST", "/api/v1" + path).json(body);
  }

  private static String type(ApiClient.Answer answer) {
    return answer.json().get("type").asString();
  }

  @Test
  void an_account_shows_all_of_it_to_its_owner() {
    accounts().settings = AccountSettings.NONE;
    assertThat(own("GET", "").expect(200).text())
        .isEqualTo(
            "{\"number\":\"JKA37899\",\"surname\":\"PARIS\",\"firstName\":\"Karine\","
                + "\"birthDate\":\"1980-12-31\",\"email\":\"K@exemple.fr\",\"emails\":"
                + "{\"alerts\":true,\"notifications\":true,\"targetedMessages\":true},"
                + "\"caisse\":null,\"secondFactor\":false,\"secondFactorRequired\":false,"
                + "\"profiles\":[{\"role\":\"MANAGER\",\"organisation\":\""
                + Samples.ORGANISATION.value()
                + "\",\"place\":\"FORMATION GUY\"}],\"stillAsked\":[\"DATA\",\"EMAILS\"]}");
  }

  @Test
  void settings_are_answered_and_what_is_not_given_stays() {
    own("PUT", "/settings").json(Bodies.settings()).expect(200);
    assertThat(accounts().gotSettings)
        .isEqualTo(
            new AccountSettings(true, new EmailPreferences(true, false, false), "CARSAT_BRETAGNE"));
    own("PUT", "/settings").json("{\"emails\":null}").expect(200);
    assertThat(accounts().gotSettings).isEqualTo(AccountSettings.NONE);
    assertThat(
            InputErrors.of(
                own("PUT", "/settings")
                    .json(
                        "{\"dataChecked\":\"oui\",\"emails\":{\"alerts\":true},\"caisse\":\"x\"}")))
        .containsOnlyKeys(
            "/dataChecked", "/emails/notifications", "/emails/targetedMessages", "/caisse");
  }

  @Test
  void a_refused_answer_is_told_by_its_rule() {
    accounts().refused =
        List.of(Reason.of(Rule.USR_03, Unblock.never(), Fact.text("unknownCaisse", "CARSAT_LUNE")));
    JsonNode problem =
        own("PUT", "/settings").json("{\"caisse\":\"CARSAT_LUNE\"}").expect(422).json();
    assertThat(problem.at("/reasons/0/rule").asString()).isEqualTo("USR-03");
  }

  @Test
  void the_email_and_the_password_change_with_the_present_password() {
    Map<String, Object> email = Bodies.of("password", " x ", "email", "karine@exemple.fr");
    Map<String, Object> password = Bodies.of("password", "x", "newPassword", " une phrase ");
    assertThat(own("PUT", "/email").json(email).expect(204).text()).isEmpty();
    assertThat(accounts().gotPassword).isEqualTo(" x ");
    assertThat(accounts().gotEmail).isEqualTo("karine@exemple.fr");
    accounts().change = new MyAccount.Outcome.Renewed(SECRET);
    assertThat(own("PUT", "/password").json(password).expect(200).text())
        .isEqualTo("{\"token\":\"frs_" + SECRET + "\"}");
    assertThat(accounts().gotPassword).isEqualTo(" une phrase ");

    accounts().change = new MyAccount.Outcome.WrongPassword();
    assertThat(type(own("PUT", "/email").json(email).expect(422)))
        .isEqualTo("/problems/wrong-credentials");
    accounts().change = new MyAccount.Outcome.Delayed(Duration.ofSeconds(30));
    assertThat(own("PUT", "/password").json(password).expect(429).header("Retry-After"))
        .isEqualTo("30");
    accounts().change = new MyAccount.Outcome.Unusable(List.of("Trop court.", "Trop courant."));
    ApiClient.Answer unusable = own("PUT", "/password").json(password).expect(422);
    assertThat(type(unusable)).isEqualTo("/problems/unusable-password");
    assertThat(unusable.json().get("faults").toString())
        .isEqualTo("[\"Trop court.\",\"Trop courant.\"]");
    assertThat(unusable.text()).doesNotContain("une phrase");
  }

  @Test
  void a_second_factor_is_proposed_put_in_force_and_taken_away() {
    JsonNode proposal = own("POST", "/second-factor/proposal").expect(200).json();
    assertThat(proposal.get("uri").asString()).contains(proposal.get("secret").asString());
    JsonNode enabled = own("PUT", "/second-factor").json(Bodies.secondFactor()).expect(200).json();
    assertThat(enabled.get("recoveryCodes").toString()).isEqualTo("[\"ABCD-EFGH\",\"JKLM-NPQR\"]");
    own("GET", "").token(enabled.get("token").asString()).expect(200);
    accounts().codes = Optional.empty();
    assertThat(type(own("PUT", "/second-factor").json(Bodies.secondFactor()).expect(422)))
        .isEqualTo("/problems/wrong-credentials");
    accounts().change = new MyAccount.Outcome.Renewed(SECRET);
    assertThat(
            own("POST", "/second-factor/removal")
                .json(Bodies.of("password", "x"))
                .expect(200)
                .text())
        .isEqualTo("{\"token\":\"frs_" + SECRET + "\"}");
  }

  @Test
  void a_sign_in_that_has_ended_meanwhile_changes_nothing_that_guards_the_account() {
    accounts().change = new MyAccount.Outcome.Ended();
    ApiClient.Answer ended =
        own("PUT", "/password").json(Bodies.of("password", "x", "newPassword", "y")).expect(401);
    assertThat(type(ended)).isEqualTo("/problems/unauthenticated");
  }

  @Test
  void another_device_asks_for_the_password_before_it_tries_anything() {
    accounts().secondFactor = true;
    JsonNode problem = own("PUT", "/second-factor").json(Bodies.secondFactor()).expect(422).json();
    assertThat(problem.get("detail").asString()).startsWith("Indiquez votre mot de passe actuel");
    assertThat(accounts().acts).isZero();
    Map<String, Object> body = Bodies.secondFactor();
    body.put("password", "secret");
    own("PUT", "/second-factor").json(body).expect(200);
    assertThat(accounts().gotPassword).isEqualTo("secret");
  }

  @Test
  void an_applicant_asks_for_an_account() {
    JsonNode next = everybody("/registrations", Bodies.registration()).expect(202).json();
    assertThat(next.get("sentence").asString()).contains("7 jours");
    assertThat(accounts().gotIdentity.displayed()).isEqualTo("Dupré Zoé");
    assertThat(accounts().gotEmail).isEqualTo("zoe@exemple.fr");
    assertThat(
            InputErrors.of(
                everybody(
                    "/registrations",
                    Bodies.of("surname", "Дуб", "birthDate", "1990-02-31", "email", "zoe"))))
        .containsOnlyKeys("/surname", "/firstName", "/birthDate", "/email");
  }

  @Test
  void what_is_forgotten_is_answered_the_same_whoever_is_known() {
    JsonNode number =
        everybody("/recoveries/number", Bodies.of("email", "k@exemple.fr")).expect(202).json();
    assertThat(number.at("/remarks/0/rule").asString()).isEqualTo("USR-11");
    assertThat(accounts().gotRecovery).isEqualTo(new Recovery.ForgottenNumber("k@exemple.fr"));
    everybody("/recoveries/password", Bodies.of("number", "JKA37899", "email", "k@exemple.fr"))
        .expect(202);
    assertThat(accounts().gotRecovery)
        .isEqualTo(new Recovery.ForgottenPassword(new ForprevNumber("JKA37899"), "k@exemple.fr"));
    everybody("/recoveries/password", Bodies.of("number", "jka", "email", "k@exemple.fr"))
        .expect(400);
  }

  @Test
  void a_link_is_looked_at_and_chooses_a_password() {
    Map<String, Object> link = Bodies.of("secret", PluggedAccounts.LINK);
    assertThat(everybody("/links/look", link).expect(200).text())
        .isEqualTo(
            "{\"purpose\":\"FIRST_SIGN_IN\",\"firstName\":\"Karine\",\"number\":\"JKA37899\"}");
    assertThat(accounts().acts).isZero();
    assertThat(
            everybody("/links/look", Bodies.of("secret", "U".repeat(43)))
                .expect(422)
                .json()
                .at("/reasons/0/rule")
                .asString())
        .isEqualTo("USR-11");
    link.put("password", " phrase à espaces ");
    assertThat(everybody("/links/password", link).expect(200).text())
        .isEqualTo("{\"number\":\"JKA37899\"}");
    assertThat(accounts().gotPassword).isEqualTo(" phrase à espaces ");
    accounts().choice = new FollowLink.Choice.Unusable(List.of("Trop courant."));
    assertThat(type(everybody("/links/password", link).expect(422)))
        .isEqualTo("/problems/unusable-password");
  }
}
