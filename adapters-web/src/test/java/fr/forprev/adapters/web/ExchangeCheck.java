package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether an exchange is what the contract says. */
final class ExchangeCheck {

  private static final Set<Integer> REQUEST_NOT_JUDGED = Set.of(401, 413, 429);
  private static final Set<Integer> REQUEST_AT_FAULT = Set.of(400, 415, 428);

  private ExchangeCheck() {}

  static void check(ApiClient.Call call, ApiClient.Answer answer, boolean beyondContract) {
    assertThat(answer.header("X-Request-Id")).as("every answer is named").isNotEmpty();
    String path = URI.create(call.path).getPath();
    var operation = Contract.find(call.method, path);
    if (operation.isEmpty()) {
      checkOutside(call, answer);
      return;
    }
    checkRequest(operation.get(), call, answer, beyondContract);
    checkResponse(operation.get(), answer);
    Contract.EXERCISED.add(operation.get().name() + " " + answer.status());
  }

  private static void checkOutside(ApiClient.Call call, ApiClient.Answer answer) {
    if (call.method.equals("HEAD")) {
      assertThat(answer.raw().body()).isEmpty();
      return;
    }
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(Contract.errors("/components/schemas/Problem", answer.json())).isEmpty();
  }

  private static void checkRequest(
      Contract.Operation operation,
      ApiClient.Call call,
      ApiClient.Answer answer,
      boolean beyondContract) {
    if (REQUEST_NOT_JUDGED.contains(answer.status()) || beyondContract) {
      return;
    }
    List<String> errors = requestErrors(operation, call);
    if (REQUEST_AT_FAULT.contains(answer.status())) {
      assertThat(errors).as("refused, yet the contract accepts " + call.body).isNotEmpty();
    } else {
      assertThat(errors).as("accepted, yet the contract refuses " + call.body).isEmpty();
    }
  }

  private static List<String> requestErrors(Contract.Operation operation, ApiClient.Call call) {
    List<String> errors = new ArrayList<>();
    Map<String, String> query = query(call.path);
    Map<String, String> inPath =
        Contract.variables(operation.template(), URI.create(call.path).getPath());
    for (String pointer : operation.parameters()) {
      JsonNode parameter = Contract.at(pointer);
      String name = parameter.get("name").asString();
      String given =
          switch (parameter.get("in").asString()) {
            case "path" -> inPath.get(name);
            case "query" -> query.remove(name);
            default -> call.headers.get(name);
          };
      if (given != null) {
        String schema = pointer + "/schema";
        errors.addAll(Contract.errors(schema, Contract.value(schema, given)));
      } else if (parameter.path("required").asBoolean(false)) {
        errors.add(name + " is missing");
      }
    }
    query.keySet().forEach(unknown -> errors.add(unknown + " is unknown"));
    operation.body().ifPresent(body -> errors.addAll(bodyErrors(body, call)));
    return errors;
  }

  private static List<String> bodyErrors(String pointer, ApiClient.Call call) {
    String type = call.headers.getOrDefault("Content-Type", "none").replaceFirst(";.*", "");
    String content = pointer + "/content/" + Contract.escaped(type);
    if (Contract.at(content).isMissingNode()) {
      return List.of(type + " is not accepted");
    }
    if (type.equals("text/csv")) {
      return Contract.errors(
          content + "/schema", ApiClient.JSON.getNodeFactory().stringNode(call.body));
    }
    try {
      return Contract.errors(content + "/schema", Strict.JSON.readTree(call.body));
    } catch (JacksonException broken) {
      return List.of("broken JSON");
    }
  }

  private static void checkResponse(Contract.Operation operation, ApiClient.Answer answer) {
    String pointer =
        operation
            .response(answer.status())
            .orElseThrow(() ->
                new AssertionError(operation.name() + " is not said to answer " + answer.status()));
    if (Contract.at(pointer).has("content")) {
      checkBody(operation, answer, pointer + "/content/" + Contract.escaped(answer.mediaType()));
    } else {
      assertThat(answer.text()).as(operation.name() + " answers without a body").isEmpty();
    }
    for (String name : Contract.at(pointer + "/headers").propertyNames()) {
      String schema = Contract.followed(pointer + "/headers/" + name) + "/schema";
      assertThat(Contract.errors(schema, Contract.value(schema, answer.header(name))))
          .as(name)
          .isEmpty();
    }
  }

  private static void checkBody(
      Contract.Operation operation, ApiClient.Answer answer, String content) {
    assertThat(Contract.at(content).isMissingNode())
        .as(operation.name() + " is not said to answer " + answer.mediaType())
        .isFalse();
    if (Contract.at(content).has("schema")) {
      assertThat(Contract.errors(content + "/schema", answer.json())).as(answer.text()).isEmpty();
    }
  }

  private static Map<String, String> query(String path) {
    Map<String, String> query = new HashMap<>();
    String raw = URI.create(path).getRawQuery();
    if (raw != null) {
      for (String pair : raw.split("&", -1)) {
        String[] parts = pair.split("=", 2);
        query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return query;
  }

  /** JSON read as the server must read it. */
  private static final class Strict {

    static final JsonMapper JSON =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }
}
