package fr.forprev.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts before the pages: cookies, and the token of the form it saw last. */
final class Visitor {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Pattern TOKEN = Pattern.compile("name=\"jeton\" value=\"([^\"]+)\"");

  private final String address;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String token = "";

  Visitor(RunningForprev running) {
    this.address = "http://127.0.0.1:" + running.port();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return sent(request(path).GET());
  }

  /** Sends a form of the page that came last. */
  HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("jeton", token);
    String body =
        all.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return sent(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Opens the form of {@code path} and sends it. */
  HttpResponse<String> fill(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    get(path);
    return post(path, fields);
  }

  /** Signs in somebody who has nothing left to do first but what the page after it says. */
  String signedIn(String number, String password) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        fill("/connexion", Map.of("numero", number, "mot-de-passe", password));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return location(get(location(answer)));
  }

  String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  Visitor withCookie(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  /** Where an answer leads; empty for a page. */
  static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  /** The words of a page, without its marks. */
  static String words(HttpResponse<String> answer) {
    return answer
        .body()
        .replaceAll("(?s)<[^>]*>", " ")
        .replace("&#39;", "'")
        .replaceAll("\\s+", " ");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> sent(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    for (String set : answer.headers().allValues("Set-Cookie")) {
      String[] pair = set.substring(0, set.indexOf(';')).split("=", 2);
      if (set.contains("Max-Age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    Matcher found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
    return answer;
  }
}
