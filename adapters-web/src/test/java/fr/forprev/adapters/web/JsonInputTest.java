package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Broken or foreign bodies are told with their place, and reach no use case. */
class JsonInputTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String SESSIONS = "/api/v1/sessions";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "",
        "null",
        "[]",
        "\"x\"",
        "{} {}",
        "{} x",
        "{\"level\":1,\"level\":1}",
        "{'level':1}",
        "{\"level\":01}",
        "{\"level\":NaN}",
        "{\"dispositif\":\"a\u0001\"}",
        "{\"level\":1,}",
        "// comment\n{}"
      })
  void broken_JSON_is_told_with_its_place(String body) {
    JsonNode error =
        SERVER.client().post(SESSIONS).json(body).expect(400).json().get("errors").get(0);

    assertThat(error.get("pointer").asString()).isEmpty();
    assertThat(error.has("line") || error.get("sentence").asString().contains("objet JSON"))
        .isTrue();
  }

  @Test
  void broken_JSON_is_told_with_line_and_column() {
    JsonNode error =
        SERVER
            .client()
            .post(SESSIONS)
            .json("{\n  \"level\": 1,\n  \"trainees\": [ {\"surname\": } ] }")
            .expect(400)
            .json()
            .get("errors")
            .get(0);

    assertThat(error.get("line").asInt()).isEqualTo(3);
    assertThat(error.get("column").asInt()).isGreaterThan(20);
  }

  @Test
  void JSON_nested_without_end_is_refused() {
    SERVER.client().post(SESSIONS).json("{\"a\":" + "[".repeat(2000)).expect(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          level | "1" | Un nombre entier est attendu.
          level | 1.5 | Un nombre entier est attendu.
          level | true | Un nombre entier est attendu.
          level | {} | Un nombre entier est attendu.
          level | 99999999999 | Un nombre entier est attendu.
          dispositif | 1 | Un texte est attendu.
          dispositif | ["SST"] | Un texte est attendu.
          endDate | 20261211 | Un texte est attendu.
          endDate | [2026,12,11] | Un texte est attendu.
          kind | true | Un texte est attendu.
          place | "Lyon" | Un objet est attendu.
          place | [] | Un objet est attendu.
          trainees | {} | Une liste est attendue.
          trainees | "x" | Une liste est attendue.
          """)
  void a_wrong_type_is_told_with_its_path(String field, String value, String sentence) {
    Map<String, Object> body = Bodies.draft();
    body.put(field, ApiClient.JSON.readTree(value));

    assertThat(InputErrors.of(SERVER.client().post(SESSIONS).json(body)))
        .isEqualTo(Map.of("/" + field, sentence));
  }

  @Test
  void an_endless_field_name_is_not_sent_back_whole() {
    Map<String, Object> body = Bodies.draft();
    body.put("x".repeat(10_000), 1);
    assertThat(InputErrors.of(SERVER.client().post(SESSIONS).json(body)))
        .containsOnlyKeys("/" + "x".repeat(100) + "…");

    Map<String, Object> other = Bodies.draft();
    other.put("x".repeat(99) + "😕", 1);
    assertThat(InputErrors.of(SERVER.client().post(SESSIONS).json(other)))
        .containsOnlyKeys("/" + "x".repeat(99) + "\uFFFD…");
  }

  @Test
  void a_body_over_one_megabyte_is_too_large() {
    SERVER
        .client()
        .post(SESSIONS)
        .json("{\"dispositif\":\"" + "x".repeat(1_100_000) + "\"}")
        .expect(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/json; charset=iso-8859-1",
        "application/problem+json"
      })
  void a_body_that_is_not_JSON_is_refused(String type) {
    ApiClient.Call call = SERVER.client().post(SESSIONS).header("Content-Type", type);
    if (type.contains("charset")) {
      call.beyondContract();
    }
    call.json(Bodies.draft()).expect(415);
  }

  @Test
  void JSON_may_say_that_it_is_UTF_8() {
    SERVER
        .client()
        .post(SESSIONS)
        .header("Content-Type", "application/json; charset=UTF-8")
        .json(Bodies.draft())
        .expect(201);
    SERVER.plugged.acts = 0;
  }

  @AfterEach
  void no_use_case_got_what_was_refused() {
    if (SERVER.plugged.gotInput == null && SERVER.plugged.gotComment == null) {
      assertThat(SERVER.plugged.acts).isZero();
    }
  }
}
