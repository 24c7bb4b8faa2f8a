package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a malformed body is answered: sentences by pointer. */
final class InputErrors {

  private InputErrors() {}

  static Map<String, String> of(ApiClient.Call call) {
    Map<String, String> errors = new HashMap<>();
    JsonNode problem = call.expect(400).json();
    assertThat(problem.get("type").asString()).isEqualTo("/problems/invalid-input");
    problem
        .get("errors")
        .forEach(
            error -> errors.put(error.get("pointer").asString(), error.get("sentence").asString()));
    assertThat(problem.get("errors")).as("one error for each place").hasSize(errors.size());
    return errors;
  }
}
