package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The rules and the simulations: read by anybody, from anywhere, so often and no more. */
class PublishedRulesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String RULES = "/api/v1/rules";
  private static final String SIMULATIONS = "/api/v1/simulations";
  private static final String WINDOW = SIMULATIONS + "/session-window?endDate=2024-05-31&today=";

  @Test
  void every_rule_is_listed_in_order_without_a_token() {
    JsonNode rules = SERVER.client().call("GET", RULES).expect(200).json().get("rules");

    assertThat(rules.valueStream().map(rule -> rule.get("rule").asString()))
        .containsExactlyElementsOf(Arrays.stream(Rule.values()).map(Rule::id).toList());
    assertThat(SERVER.plugged.gotHash).isNull();
  }

  @Test
  void one_rule_has_its_source_and_its_sentences() {
    assertThat(SERVER.client().call("GET", RULES + "/CER-04").expect(200).text())
        .isEqualTo(
            "{\"rule\":\"CER-04\",\"source\":\"SEED\",\"title\":\"Level 1: no duplicate, ever\","
                + "\"sentences\":[\"Aucun duplicata n'est délivré pour un certificat de niveau"
                + " 1.\"]}");
    SERVER.client().call("GET", RULES + "/CER-99").expect(404);
    SERVER.client().call("GET", RULES + "/cer-04").beyondContract().expect(404);
  }

  @Test
  void every_simulation_that_is_listed_answers_at_its_address() {
    JsonNode listed =
        SERVER.client().call("GET", SIMULATIONS).expect(200).json().get("simulations");
    List<String> ids = listed.valueStream().map(it -> it.get("simulation").asString()).toList();

    assertThat(ids)
        .containsExactly(
            "renewal",
            "session-window",
            "certificate",
            "trainer-qualification",
            "alerts",
            "caisse",
            "takeover-class");
    ids.forEach(
        id -> SERVER.client().call("GET", SIMULATIONS + "/" + id).beyondContract().expect(400));
  }

  @Test
  @Verifies(Rule.SES_02)
  void a_yes_explains_itself() {
    assertThat(SERVER.client().call("GET", WINDOW + "2024-02-29").expect(200).text())
        .isEqualTo(
            "{\"simulation\":\"session-window\",\"granted\":true,"
                + "\"facts\":{\"window\":{\"first\":\"2024-02-29\",\"last\":\"2024-08-31\"},"
                + "\"deletedFrom\":\"2024-09-01\"},"
                + "\"remarks\":[{\"rule\":\"SES-02\",\"sentence\":\"Une session qui finit le"
                + " 31/05/2024 se saisit et se modifie du 29/02/2024 au 31/08/2024 inclus.\","
                + "\"facts\":{\"endDate\":\"2024-05-31\","
                + "\"window\":{\"first\":\"2024-02-29\",\"last\":\"2024-08-31\"}}}],"
                + "\"reasons\":[]}");
  }

  @Test
  @Verifies(Rule.SES_02)
  void a_no_is_an_answer_too_with_the_day_from_which_it_is_a_yes() {
    JsonNode no = SERVER.client().call("GET", WINDOW + "2024-02-28").expect(200).json();

    assertThat(no.get("granted").asBoolean()).isFalse();
    assertThat(no.get("possibleFrom").asString()).isEqualTo("2024-02-29");
    assertThat(no.at("/reasons/0/rule").asString()).isEqualTo("SES-02");
  }

  @Test
  void what_cannot_be_understood_is_named_all_at_once() {
    JsonNode errors =
        SERVER
            .client()
            .call("GET", SIMULATIONS + "/renewal?expiry=2023-02-29&level=4")
            .beyondContract()
            .expect(400)
            .json()
            .get("errors");

    assertThat(errors.valueStream().map(error -> error.get("parameter").asString()))
        .containsExactly("dispositif", "level", "expiry");
    SERVER
        .client()
        .call("GET", WINDOW + "2024-02-28&today=2024-02-29")
        .beyondContract()
        .expect(400);
    SERVER.client().call("GET", WINDOW + "2024-02-28&colour=blue").beyondContract().expect(400);
  }

  @Test
  void a_page_of_any_origin_may_read_them_and_nothing_else() {
    for (String path : List.of(RULES, SIMULATIONS, WINDOW + "2024-02-28", RULES + "/SES-99")) {
      ApiClient.Answer answer =
          SERVER
              .client()
              .call("GET", path)
              .header("Origin", "https://elsewhere.example")
              .expect(path.endsWith("99") ? 404 : 200);
      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }
    ApiClient.Answer closed =
        SERVER
            .client()
            .get("/api/v1/sessions")
            .header("Origin", "https://elsewhere.example")
            .expect(200);
    assertThat(closed.raw().headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(closed.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
  }

  @Test
  void one_address_reads_so_often_and_all_published_reads_count() {
    for (int i = 0; i < TestServer.READS.times(); i++) {
      SERVER.client().call("GET", i % 2 == 0 ? RULES + "/SES-02" : SIMULATIONS).expect(200);
    }
    ApiClient.Answer late = SERVER.client().call("GET", RULES).expect(429);

    assertThat(Integer.parseInt(late.header("Retry-After"))).isPositive();
    assertThat(late.header("Access-Control-Allow-Origin")).isEqualTo("*");
    SERVER.client().get("/api/v1/sessions").expect(200);
  }
}
