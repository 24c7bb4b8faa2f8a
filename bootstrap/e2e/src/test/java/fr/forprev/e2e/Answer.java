package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Answer(HttpResponse<byte[]> response) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** This answer, if its status is the one that is due. */
  Answer expect(int status) {
    assertThat(response.statusCode()).as(this::text).isEqualTo(status);
    return this;
  }

  byte[] bytes() {
    return response.body();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The JSON at {@code pointer}; missing when there is none. */
  JsonNode at(String pointer) {
    return MAPPER.readTree(bytes()).at(pointer);
  }

  /** JSON to compare with, whatever the order of its fields. */
  static JsonNode json(String text) {
    return MAPPER.readTree(text);
  }

  private String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
