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
    "/api/v1/sessions?filter=all, filter",
    "/api/v1/sessions?filter=MY_TURN, filter",
    "/api/v1/sessions?limit=0, limit",
    "/api/v1/sessions?limit=101, limit",
    "/api/v1/sessions?limit=-1, limit",
    "/api/v1/sessions?limit=1e1, limit",
    "/api/v1/sessions?after=!!!, after",
    "/api/v1/sessions?after=eA, after",
    "/api/v1/sessions?page=2, page"
  })
  void a_wrong_parameter_is_named(String path, String name) {
    assertThat(parameters(SERVER.client().get(path))).isEqualTo(name);
  }

  @Test
  void a_cursor_of_the_right_shape_may_still_be_none() {
    String path = "/api/v1/sessions?after=" + "A".repeat(62);
    assertThat(parameters(SERVER.client().get(path).beyondContract())).isEqualTo("after");
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
