package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The check of exchanges catches what it must: else it would prove nothing. */
class ContractCanaryTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Day | "2023-02-29"
          Day | "1899-12-31"
          Key | "113"
          Name | "   "
          Name | "N☃"
          Draft | {"dispositif":"SST","level":4,"endDate":"2026-12-11"}
          Draft | {"dispositif":"SST","level":1,"endDate":"2026-12-11","hidden":1}
          Draft | {"level":1,"endDate":"2026-12-11"}
          TrainerClaim | {"number":"JKA37899","surname":"X"}
          Recording | {"surname":"X","firstName":"Y","birthDate":"1990-02-28","certificate":"SST-2","start":"2026-12-11","reason":"Z"}
          Recording | {"forprevNumber":"JKA37899","surname":"X","firstName":"Y","birthDate":"1990-02-28","certificate":"SST-2","start":"2026-12-11","reason":" "}
          Place | {"site":"01932f5e-7c00-7000-8000-000000000113","town":"Lyon"}
          Ending | {"kind":"wait","sentence":"x"}
          Ending | {"kind":"never","sentence":"x","role":"INRS"}
          Problem | {"type":"/problems/not-found","title":"x","status":404,"detail":"x"}
          """)
  void a_wrong_value_is_refused(String schema, String json) {
    assertThat(Contract.errors("/components/schemas/" + schema, JsonMapper.shared().readTree(json)))
        .isNotEmpty();
  }

  @Test
  void a_problem_with_more_or_other_than_its_type_says_is_refused() {
    String problem =
        "{\"type\":\"/problems/not-found\",\"title\":\"x\",\"status\":404,\"detail\":\"x\","
            + "\"instance\":\"urn:x:y\"}";
    assertThat(notFoundErrors(problem)).isEmpty();
    assertThat(notFoundErrors(problem.replace("}", ",\"rule\":\"SES-13\"}"))).isNotEmpty();
    assertThat(notFoundErrors(problem.replace("not-found", "refused"))).isNotEmpty();
    assertThat(notFoundErrors(problem.replace("404", "403"))).isNotEmpty();
  }

  private static List<String> notFoundErrors(String json) {
    return Contract.errors(
        "/components/schemas/NotFoundProblem", JsonMapper.shared().readTree(json));
  }

  @Test
  void an_answer_that_the_contract_does_not_say_is_caught() {
    assertThatThrownBy(() ->
            SERVER
                .client()
                .post(Samples.PATH + "/submission")
                .header("X-HTTP-Method-Override", "GET")
                .expect(400))
        .hasMessageContaining("the contract accepts");
  }

  @Test
  void a_request_that_only_the_server_accepts_is_caught() {
    Map<String, Object> body = Bodies.draft();
    body.put("trainees", List.of(Bodies.of("surname", " ".repeat(200) + "X")));
    assertThatThrownBy(() -> SERVER.client().post("/api/v1/sessions").json(body).expect(201))
        .hasMessageContaining("the contract refuses");
  }
}
