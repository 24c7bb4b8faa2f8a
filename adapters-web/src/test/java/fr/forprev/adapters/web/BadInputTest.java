package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both saves of a draft refuse the same bodies, each with the place of what is wrong. */
class BadInputTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String SURNAME = "/trainees/0/surname";

  @ParameterizedTest
  @MethodSource
  void a_wrong_body_is_told_with_its_place(String body, String pointer) {
    for (ApiClient.Call call : calls()) {
      assertThat(InputErrors.of(call.json(body))).containsOnlyKeys(pointer);
    }
  }

  static Stream<Arguments> a_wrong_body_is_told_with_its_place() {
    return Stream.of(
        Arguments.of("{\"dispositif\":", ""),
        Arguments.of("[]", ""),
        Arguments.of("{\"a\":".repeat(2000) + "1" + "}".repeat(2000), ""),
        Arguments.of(with("level", 1).replaceFirst("}$", ",\"level\":1}"), ""),
        Arguments.of(with("hidden", 1), "/hidden"),
        Arguments.of(with("level", "1"), "/level"),
        Arguments.of(with("endDate", 20261211), "/endDate"),
        Arguments.of(with("endDate", "2026-02-29"), "/endDate"),
        Arguments.of(with("trainees", Map.of()), "/trainees"),
        Arguments.of(
            with("trainees", Collections.nCopies(101, Bodies.of("surname", "OZ"))), "/trainees"),
        Arguments.of(named("É".repeat(101)), SURNAME),
        Arguments.of(named("É".repeat(200)), SURNAME),
        Arguments.of(named("É".repeat(201)), SURNAME),
        Arguments.of(named("محمد"), SURNAME),
        Arguments.of(named("A😀"), SURNAME),
        Arguments.of(named("A\u0000B"), SURNAME),
        Arguments.of(named("A\u001bB"), SURNAME),
        Arguments.of(named(" - ' "), SURNAME));
  }

  @ParameterizedTest
  @MethodSource
  void a_name_at_the_edge_is_taken(String name) {
    for (ApiClient.Call call : calls()) {
      call.json(named(name)).expect(call.method.equals("POST") ? 201 : 200);
      assertThat(SERVER.plugged.gotInput.trainees().get(0).surname()).isEqualTo(Samples.name(name));
    }
  }

  static Stream<String> a_name_at_the_edge_is_taken() {
    return Stream.of("É".repeat(100), "O'NEIL", "D’ALMEIDA", "NGUYỄN Thị", "2", "e\u0301");
  }

  @ParameterizedTest
  @MethodSource
  void a_body_of_another_kind_or_size_is_refused(String type, String body, int status) {
    for (ApiClient.Call call : calls()) {
      call.header("Content-Type", type).json(body).expect(status);
    }
  }

  static Stream<Arguments> a_body_of_another_kind_or_size_is_refused() {
    String large = "{\"dispositif\":\"" + "x".repeat(10_000_000) + "\"}";
    return Stream.of(
        Arguments.of("text/csv", with("level", 1), 415),
        Arguments.of("text/plain", with("level", 1), 415),
        Arguments.of("application/json", large, 413));
  }

  @AfterEach
  void no_use_case_got_what_was_refused() {
    if (SERVER.plugged.gotInput == null) {
      assertThat(SERVER.plugged.acts).isZero();
    }
  }

  private static List<ApiClient.Call> calls() {
    return List.of(
        SERVER.client().post("/api/v1/sessions"), SERVER.client().put(Samples.PATH + "/draft"));
  }

  private static String named(String surname) {
    return ApiClient.JSON.writeValueAsString(Bodies.draftWith(surname));
  }

  private static String with(String field, Object value) {
    Map<String, Object> body = Bodies.draft();
    body.put(field, value);
    return ApiClient.JSON.writeValueAsString(body);
  }
}
