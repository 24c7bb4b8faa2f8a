package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one client of all HTTP tests: every exchange is checked against the contract. */
final class ApiClient {

  static final JsonMapper JSON = JsonMapper.shared();

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;

  ApiClient(int port) {
    this.port = port;
  }

  Call call(String method, String path) {
    return new Call(method, path);
  }

  Call get(String path) {
    return call("GET", path).token(Samples.TOKEN);
  }

  Call post(String path) {
    return call("POST", path).token(Samples.TOKEN);
  }

  Call put(String path) {
    return call("PUT", path).token(Samples.TOKEN).header("If-Match", "\"3\"");
  }

  /** What came back. */
  record Answer(HttpResponse<byte[]> raw) {

    int status() {
      return raw.statusCode();
    }

    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }

    String mediaType() {
      return header("Content-Type").replaceFirst(";.*", "");
    }

    String text() {
      return new String(raw.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return JSON.readTree(raw.body());
    }
  }

  /** A request in the making. */
  final class Call {

    final String method;
    final String path;
    final Map<String, String> headers = new LinkedHashMap<>();
    String body;
    private byte[] bytes;
    private boolean beyondContract;

    private Call(String method, String path) {
      this.method = method;
      this.path = path;
    }

    Call token(String token) {
      return header("Authorization", "Bearer " + token);
    }

    Call header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    Call without(String name) {
      headers.remove(name);
      return this;
    }

    Call json(String text) {
      headers.putIfAbsent("Content-Type", "application/json");
      body = text;
      return this;
    }

    Call json(Object value) {
      return json(JSON.writeValueAsString(value));
    }

    /** The same request elsewhere. */
    Call to(String otherPath) {
      Call other = call(method, otherPath);
      other.headers.putAll(headers);
      other.body = body;
      other.bytes = bytes;
      return other;
    }

    /** A CSV file in UTF-8. */
    Call csv(String text) {
      return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A CSV file in whatever charset. */
    Call csv(byte[] file) {
      headers.putIfAbsent("Content-Type", "text/csv");
      body = new String(file, StandardCharsets.ISO_8859_1);
      bytes = file;
      return this;
    }

    /** The contract cannot express what is wrong with this request. */
    Call beyondContract() {
      beyondContract = true;
      return this;
    }

    Answer expect(int status) {
      Answer answer = new Answer(sent());
      assertThat(answer.status()).as(answer.text()).isEqualTo(status);
      ExchangeCheck.check(this, answer, beyondContract);
      return answer;
    }

    /** Only for paths that no contract knows. */
    int status() {
      return sent().statusCode();
    }

    private HttpRequest.BodyPublisher published() {
      if (bytes != null) {
        return BodyPublishers.ofByteArray(bytes);
      }
      return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    }

    private HttpResponse<byte[]> sent() {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .method(method, published());
      headers.forEach(request::header);
      try {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      } catch (IOException lost) {
        throw new UncheckedIOException(lost);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
  }
}
