package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ParametersTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @ParameterizedTest
  @CsvSource({
    "/api/v1/session-choices?endDate=2023-02-29, endDate",
    "/api/v1/session-choices?endDate=, endDate",
    "/api/v1/session-choices?finDate=2026-12-11, finDate",
    "/api/v1/sessions?filter=every, filter",
    "/api/v1/sessions?filter=MY_TURN, filter",
    "/api/v1/sessions?limit=0, limit",
    "/api/v1/sessions?limit=101, limit",
    "/api/v1/sessions?limit=-1, limit",
    "/api/v1/sessions?limit=1e1, limit",
    "/api/v1/sessions?after=!!!, after",
    "/api/v1/sessions?after=eA, after",
    "/api/v1/sessions?sort=name, sort",
    "/api/v1/sessions?sort=--number, sort",
    "/api/v1/sessions?sort=%2Bnumber, sort",
    "/api/v1/sessions?state=, state",
    "/api/v1/sessions?state=DRAFT%2C, state",
    "/api/v1/sessions?state=draft, state",
    "/api/v1/sessions?number=, number",
    "/api/v1/sessions?number=0, number",
    "/api/v1/sessions?number=113a, number",
    "/api/v1/sessions?number=D'ALMEIDA, number",
    "/api/v1/sessions?dispositif=sst, dispositif",
    "/api/v1/sessions?level=0, level",
    "/api/v1/sessions?level=4, level",
    "/api/v1/sessions?level=one, level",
    "/api/v1/sessions?certificate=SST_1, certificate",
    "/api/v1/sessions?kind=MAC, kind",
    "/api/v1/sessions?endFrom=11/12/2026, endFrom",
    "/api/v1/sessions?endTo=2026-02-29, endTo",
    "/api/v1/sessions?declarer=KRP20417, declarer",
    "/api/v1/sessions?page=2, page",
    "/api/v1/sessions?trainee=D'ALMEIDA, trainee",
    "/api/v1/session-counts?filter=open, filter"
  })
  void a_wrong_parameter_is_named(String path, String name) {
    assertThat(parameters(SERVER.client().get(path))).isEqualTo(name);
  }

  @Test
  void a_cursor_of_the_right_shape_may_still_be_none() {
    String path = "/api/v1/sessions?after=" + "A".repeat(120);
    assertThat(parameters(SERVER.client().get(path).beyondContract())).isEqualTo("after");
  }

  @Test
  void a_last_end_date_does_not_precede_the_first() {
    String days = "/api/v1/sessions?endFrom=2026-12-11&endTo=";
    assertThat(parameters(SERVER.client().get(days + "2026-12-10").beyondContract()))
        .isEqualTo("endTo");
    SERVER.client().get(days + "2026-12-11").expect(200);
  }

  @Test
  void all_wrong_parameters_are_named_at_once() {
    JsonNode errors =
        SERVER
            .client()
            .get("/api/v1/sessions?sort=name&state=LOST&number=x&limit=0&after=!&page=2")
            .expect(400)
            .json()
            .get("errors");
    assertThat(errors.findValuesAsString("parameter"))
        .containsExactlyInAnyOrder("sort", "state", "number", "limit", "after", "page");
  }

  @Test
  void a_parameter_given_twice_is_refused() {
    String path = "/api/v1/sessions?limit=1&limit=2";
    assertThat(parameters(SERVER.client().get(path).beyondContract())).isEqualTo("limit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "113",
        "1-1-1-1-1",
        "01932f5e7c0070008000000000000113",
        "01932f5e-7c00-7000-8000-00000000011g",
        "{01932f5e-7c00-7000-8000-000000000113}"
      })
  void a_key_is_a_whole_UUID(String key) {
    String path = "/api/v1/sessions/" + key.replace("{", "%7B").replace("}", "%7D");
    assertThat(parameters(SERVER.client().get(path))).isEqualTo("id");
  }

  @Test
  void both_keys_of_a_certificate_are_checked() {
    assertThat(parameters(SERVER.client().get(Samples.PATH + "/certificates/1")))
        .isEqualTo("certificateId");
  }

  @Test
  void an_overridden_method_is_refused() {
    ApiClient.Call call =
        SERVER.client().get(Samples.PATH).header("X-HTTP-Method-Override", "POST");
    assertThat(parameters(call.beyondContract())).isEqualTo("X-HTTP-Method-Override");
  }

  private static String parameters(ApiClient.Call call) {
    JsonNode errors = call.expect(400).json().get("errors");
    assertThat(errors).hasSize(1);
    return errors.get(0).get("parameter").asString();
  }
}
