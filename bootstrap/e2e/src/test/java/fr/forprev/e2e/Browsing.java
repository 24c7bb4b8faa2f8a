package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A program that behaves as a browser, or worse: cookies, forms, and headers at will. */
final class Browsing {

  /** The cookie of who is signed in. */
  static final String SIGN_IN = "forprev";

  private static final Pattern TOKEN = Pattern.compile("name=\"jeton\" value=\"([^\"]+)\"");

  private final String address;
  private final HttpClient client;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String token = "";

  private Browsing(String address, HttpClient client) {
    this.address = address;
    this.client = client;
  }

  /** From {@code peer}, an address of this machine such as 127.0.0.9. */
  static Browsing from(String peer, String address) throws IOException {
    return new Browsing(
        address,
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .localAddress(InetAddress.getByName(peer))
            .build());
  }

  /** Sent with all that follows. */
  Browsing with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  Browsing withCookie(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  /** The token of the forms of the page that came last. */
  String token() {
    return token;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** Sends a form of the page that came last. */
  HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("jeton", token);
    return raw(path, all);
  }

  /** Sends these fields and no others. */
  HttpResponse<String> raw(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
  }

  /** Opens the form of {@code path} and sends it. */
  HttpResponse<String> fill(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    get(path);
    return post(path, fields);
  }

  HttpResponse<String> signIn(String number, String password)
      throws IOException, InterruptedException {
    return fill("/connexion", Map.of("numero", number, "mot-de-passe", password));
  }

  /** Signs in somebody who needs no second factor. */
  Browsing signedIn(String number, String password) throws IOException, InterruptedException {
    assertThat(signIn(number, password).statusCode()).isEqualTo(303);
    return this;
  }

  static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(60))
            .header("Accept", "text/html");
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    for (String set : answer.headers().allValues("Set-Cookie")) {
      String pair = set.substring(0, set.indexOf(';'));
      String name = pair.substring(0, pair.indexOf('='));
      if (set.contains("Max-Age=0")) {
        cookies.remove(name);
      } else {
        cookies.put(name, pair.substring(name.length() + 1));
      }
    }
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer;
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
