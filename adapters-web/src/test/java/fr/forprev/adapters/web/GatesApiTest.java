package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.FirstConnection.Question;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What somebody who signed in may call while something is left to do. */
class GatesApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final Set<String> ALWAYS = Set.of("getSignIn", "signOut");

  /** As the pages of that gate. */
  private static final Map<Gate, Set<String>> OF_GATE =
      Map.of(
          Gate.SECOND_FACTOR, Set.of("giveSecondFactor"),
          Gate.SECOND_FACTOR_SETUP, Set.of("proposeSecondFactor", "putSecondFactor"),
          Gate.FIRST_CONNECTION, Set.of("getAccount", "putSettings", "putEmail"),
          Gate.PROFILE, Set.of("useProfile"));

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void a_gate_lets_through_what_its_page_does_and_nothing_else(Gate gate) {
    Set<String> through = new TreeSet<>();
    for (Contract.Operation operation : Contract.operations()) {
      if (operation.template().startsWith("/api/") && !operation.node().has("security")) {
        SERVER.plugged = new Plugged();
        SERVER.time.pass(Duration.ofHours(1));
        String token = SERVER.signInToken(People.MANAGER, gate);
        int status = Calls.valid(operation, SERVER).token(token).status();
        if (status != 403) {
          assertThat(status).as(operation.name()).isIn(200, 201, 204);
          through.add(operation.node().get("operationId").asString());
        }
      }
    }
    Set<String> expected = new TreeSet<>(ALWAYS);
    expected.addAll(OF_GATE.get(gate));
    assertThat(through).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void the_call_that_a_gate_names_is_one_that_it_lets_through(Gate gate) {
    JsonNode problem = held(gate);
    assertThat(problem.get("waitsFor").asString()).isEqualTo(gate.name());
    Contract.Operation named =
        Contract.find(problem.at("/call/method").asString(), problem.at("/call/path").asString())
            .orElseThrow();
    assertThat(OF_GATE.get(gate)).contains(named.node().get("operationId").asString());
  }

  @Test
  @Verifies(Rule.USR_03)
  void the_first_connection_is_told_with_its_rule() {
    SERVER.plugged.accounts.asked = List.of(Question.DATA, Question.EMAILS);
    assertThat(held(Gate.FIRST_CONNECTION).get("reason").toString())
        .isEqualTo(
            "{\"rule\":\"USR-03\",\"sentence\":\"Avant toute autre action, il vous reste à"
                + " vérifier vos données personnelles, choisir vos préférences d'e-mail.\","
                + "\"facts\":{\"stillAsked\":\"vérifier vos données personnelles, choisir vos"
                + " préférences d'e-mail\"},\"ending\":{\"kind\":\"never\",\"sentence\":"
                + "\"Attendre n'y changera rien.\"}}");
  }

  @Test
  void who_has_no_role_left_is_told_so() {
    String token = SERVER.signInToken(People.NOBODY, Gate.PROFILE);
    assertThat(
            SERVER.client().get("/api/v1/sessions").token(token).expect(403).json().get("detail"))
        .hasToString("\"Votre compte n'a plus aucun rôle : il ne permet rien pour le moment.\"");
  }

  @Test
  void past_all_gates_a_person_acts_with_the_profile_in_use() {
    String token = SERVER.signInToken(People.MANAGER, Gate.OPEN);
    SERVER.client().get("/api/v1/sessions").token(token).expect(200);
    assertThat(SERVER.plugged.gotActor)
        .isEqualTo(new Actor(People.MANAGER.id(), Role.MANAGER, People.ENTITY));
    assertThat(SERVER.plugged.gotHash).as("it is no token of a program").isNull();
  }

  private static JsonNode held(Gate gate) {
    String token = SERVER.signInToken(People.MANAGER, gate);
    JsonNode problem = SERVER.client().get("/api/v1/sessions").token(token).expect(403).json();
    assertThat(problem.get("type").asString()).isEqualTo("/problems/step-required");
    assertThat(SERVER.plugged.gotActor).isNull();
    return problem;
  }
}
