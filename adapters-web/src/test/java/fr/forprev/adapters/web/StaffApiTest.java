package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Roles given and taken away over the API. */
class StaffApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String STAFF = "/api/v1/staff/";
  private static final String OWN = STAFF + Samples.ORGANISATION.value();

  private static PluggedAccounts accounts() {
    return SERVER.plugged.accounts;
  }

  @Test
  void the_staff_of_an_entity_is_listed_with_its_remark() {
    accounts().remarks = List.of(Remark.of(Rule.USR_07, Fact.count("managers", 1)));
    JsonNode body = SERVER.client().get(OWN).expect(200).json();
    assertThat(body.get("members").get(1).toString())
        .isEqualTo(
            "{\"person\":\""
                + People.DELEGATE.id()
                + "\",\"number\":\"BCD12345\",\"surname\":\"NGUYEN\",\"firstName\":\"Émile\","
                + "\"roles\":[\"DELEGATE\"]}");
    assertThat(body.at("/remarks/0/rule").asString()).isEqualTo("USR-07");
    assertThat(accounts().gotScope).isEqualTo(People.ENTITY);
    assertThat(accounts().gotActor).isEqualTo(Samples.ACTOR);
  }

  @Test
  void a_caisse_is_named_by_its_code_and_the_network_by_a_word() {
    SERVER.client().get(STAFF + "CARSAT_BRETAGNE").expect(200);
    assertThat(accounts().gotScope).isEqualTo(new Scope.OfCaisse("CARSAT_BRETAGNE"));
    String token = SERVER.signInToken(People.INRS, Gate.OPEN);
    SERVER.client().get(STAFF + "national").token(token).expect(200);
    assertThat(accounts().gotScope).isEqualTo(new Scope.National());
    assertThat(accounts().gotActor.person()).isEqualTo(People.INRS.id());
    SERVER.client().get(STAFF + "National").expect(400);
    SERVER.client().get(STAFF + "carsat").expect(400);
  }

  @Test
  void a_role_is_given_by_number_with_its_remark() {
    accounts().remarks = List.of(Remark.of(Rule.USR_07, Fact.count("managers", 1)));
    JsonNode body = appoint(Bodies.of("role", "DELEGATE", "number", "BCD12345")).expect(201).json();
    assertThat(body.get("role").asString()).isEqualTo("DELEGATE");
    assertThat(body.get("created").asBoolean()).isFalse();
    assertThat(body.at("/member/number").asString()).isEqualTo("BCD12345");
    assertThat(body.get("remarks")).hasSize(1);
    assertThat(accounts().gotAppointing)
        .isEqualTo(
            new Appointing(
                Role.DELEGATE, new Appointee.ByNumber(new ForprevNumber("BCD12345")), null));
  }

  @Test
  void a_role_is_given_to_a_new_person_by_identity_and_email() {
    Map<String, Object> body = Bodies.registration();
    body.put("role", "MANAGER");
    appoint(body).expect(201);
    assertThat(accounts().gotAppointing.whom())
        .isInstanceOfSatisfying(
            Appointee.ByIdentity.class,
            whom -> {
              assertThat(whom.identity().displayed()).isEqualTo("Dupré Zoé");
              assertThat(whom.email()).isEqualTo("zoe@exemple.fr");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"number":"BCD12345"} | /role
          {"role":"DELEGATE"} | ''
          {"role":"CHEF","number":"BCD12345"} | /role
          {"role":"DELEGATE","number":"bcd"} | /number
          {"role":"DELEGATE","number":"BCD12345","surname":"X"} | ''
          {"role":"DELEGATE","surname":"X","firstName":"Y","birthDate":"1990-02-28"} | ''
          """)
  void a_wrong_body_is_told_and_nobody_is_appointed(String body, String pointer) {
    assertThat(InputErrors.of(SERVER.client().post(OWN + "/appointments").json(body)))
        .containsOnlyKeys(pointer);
    assertThat(accounts().acts).isZero();
  }

  @Test
  void a_role_is_taken_away_and_those_who_are_left_are_told() {
    accounts().remarks = List.of(Remark.of(Rule.USR_07, Fact.count("managers", 1)));
    JsonNode body =
        SERVER
            .client()
            .call("DELETE", OWN + "/" + People.DELEGATE.id() + "/DELEGATE")
            .token(Samples.TOKEN)
            .expect(200)
            .json();
    assertThat(body.get("members")).hasSize(2);
    assertThat(body.get("remarks")).hasSize(1);
    assertThat(accounts().gotRemoved).isEqualTo(People.DELEGATE.id());
    assertThat(accounts().gotRole).isEqualTo(Role.DELEGATE);
  }

  @Test
  void the_last_manager_stays() {
    accounts().refused =
        List.of(
            Reason.of(
                Rule.USR_07, Unblock.ask(Role.MANAGER), Fact.text("lastManager", "PARIS Karine")));
    JsonNode problem =
        SERVER
            .client()
            .call("DELETE", OWN + "/" + People.MANAGER.id() + "/MANAGER")
            .token(Samples.TOKEN)
            .expect(422)
            .json();
    assertThat(problem.at("/reasons/0/rule").asString()).isEqualTo("USR-07");
  }

  private static ApiClient.Call appoint(Map<String, Object> body) {
    return SERVER.client().post(OWN + "/appointments").json(body);
  }
}
