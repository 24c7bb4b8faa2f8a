package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a browser does without scripts: cookies, pages, forms with their hidden fields. */
final class Browser {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  final Map<String, String> cookies = new LinkedHashMap<>();
  final Map<String, String> headers = new LinkedHashMap<>();
  private final int port;

  Browser(int port) {
    this.port = port;
    headers.put("Sec-Fetch-Site", "same-origin");
    headers.put("User-Agent", "Mozilla/5.0 Firefox/145.0");
  }

  /** What came back. */
  record Page(HttpResponse<String> raw) {

    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }

    Document document() {
      return Jsoup.parse(raw.body());
    }

    String text() {
      return document().text();
    }

    Element one(String query) {
      Element found = document().selectFirst(query);
      assertThat(found).as("%s in %s", query, raw.body()).isNotNull();
      return found;
    }

    Page expect(int status) {
      assertThat(raw.statusCode()).as(raw.body()).isEqualTo(status);
      return this;
    }

    Page leadsTo(String path) {
      expect(303);
      assertThat(header("Location")).isEqualTo(path);
      return this;
    }
  }

  Page get(String path) {
    return sent("GET", path, "");
  }

  /** A form as the page at that path has it, with these fields typed into it: name, value, … */
  Page submit(String path, String... typed) {
    return submit(get(path).expect(200), path, typed);
  }

  /** The form of a page that sends to that path. */
  Page submit(Page page, String action, String... typed) {
    Element form = page.one("form[action=" + action + "]");
    Map<String, String> fields = new LinkedHashMap<>();
    form.select("input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.val()));
    for (int i = 0; i < typed.length; i += 2) {
      fields.put(typed[i], typed[i + 1]);
    }
    return post(action, fields);
  }

  Page post(String path, Map<String, String> fields) {
    return sent(
        "POST",
        path,
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  Page sent(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    request.header("Accept", "text/html,application/xhtml+xml");
    if (method.equals("POST")) {
      request.header("Content-Type", "application/x-www-form-urlencoded");
    }
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      Page page = new Page(HTTP.send(request.build(), BodyHandlers.ofString()));
      keep(page.raw().headers().allValues("Set-Cookie"));
      return page;
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void keep(List<String> set) {
    for (String cookie : set) {
      List<String> parts = Arrays.asList(cookie.split("; *", -1));
      String[] pair = parts.getFirst().split("=", 2);
      if (parts.contains("Max-Age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
  }
}
