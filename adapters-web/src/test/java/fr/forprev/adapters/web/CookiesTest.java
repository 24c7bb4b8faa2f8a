package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.web.page.Assets;
import fr.forprev.adapters.web.page.PageRoute;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cookie that is set, in plain and under https: to its last attribute. */
class CookiesTest {

  @RegisterExtension static final TwoServers SERVERS = new TwoServers();

  private static final String PLAIN = "; Path=/; HttpOnly; SameSite=Lax";
  private static final String HTTPS = PLAIN + "; Secure";
  private static final String SECRET = "[A-Za-z0-9_-]{43}";

  @BeforeEach
  void anew() {
    SERVERS.anew();
  }

  static Stream<PageRoute> pages() {
    return PageSecurityTest.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_for_everybody_ties_its_forms_to_the_browser_and_no_other_page_sets_any(
      PageRoute page) {
    boolean tied = page.reachable().isEmpty() && !page.method().equals(HandlerType.POST);
    String path = PageSecurityTest.path(page);
    String method = page.method().name();
    assertSet(browser(false).sent(method, path, ""), tied ? "forprev-form=" + SECRET + PLAIN : "");
    assertSet(
        browser(true).sent(method, path, ""), tied ? "__Host-forprev-form=" + SECRET + HTTPS : "");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_of_who_is_signed_in_sets_none(PageRoute page) {
    if (!page.reachable().isEmpty() && page.method().equals(HandlerType.GET)) {
      assertSet(signedIn(false).get(PageSecurityTest.path(page)), "");
      assertSet(signedIn(true).get(PageSecurityTest.path(page)), "");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void signing_in_and_out_set_and_end_the_same_cookie(boolean https) {
    String end = https ? HTTPS : PLAIN;
    String prefix = https ? "__Host-" : "";
    Browser browser = browser(https);
    assertSet(
        browser.submit(
            "/connexion",
            "numero",
            PluggedAccounts.NUMBER,
            "mot-de-passe",
            PluggedAccounts.PASSWORD),
        prefix + "forprev=" + SECRET + end);
    assertSet(
        browser.submit(browser.get("/"), "/deconnexion"),
        prefix + "forprev=" + end + "; Max-Age=0",
        prefix + "forprev-done=[A-Z_]+" + end + "; Max-Age=60");
    assertSet(browser.get("/connexion"), prefix + "forprev-done=" + end + "; Max-Age=0");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void what_is_no_page_sets_none(boolean https) {
    Browser browser = browser(https);
    for (String path :
        List.of(
            Assets.style(),
            Assets.icon(),
            "/inconnue",
            "/docs",
            "/docs/swagger-ui.css",
            "/openapi.json",
            "/health/live",
            "/api/v1/sessions",
            "/api/v1/rules")) {
      assertSet(browser.get(path), "");
    }
  }

  @Test
  void under_https_a_cookie_without_the_prefix_that_another_host_can_plant_is_not_read() {
    Browser browser = browser(true);
    browser.cookies.put("forprev", TwoServers.SECRET);
    browser.get("/mon-compte").leadsTo("/connexion?suite=/mon-compte");
    browser.cookies.put("__Host-forprev", TwoServers.SECRET);
    browser.get("/mon-compte").expect(200);
  }

  private static Browser browser(boolean https) {
    return new Browser((https ? SERVERS.https() : SERVERS.plain()).port());
  }

  private static Browser signedIn(boolean https) {
    Browser browser = browser(https);
    browser.cookies.put(https ? "__Host-forprev" : "forprev", TwoServers.SECRET);
    return browser;
  }

  /** Exactly these cookies are set, in any order; an empty pattern stands for none. */
  private static void assertSet(Browser.Page answer, String... patterns) {
    List<String> unmatched =
        new ArrayList<>(Stream.of(patterns).filter(it -> !it.isEmpty()).toList());
    for (String cookie : answer.raw().headers().allValues("Set-Cookie")) {
      assertThat(unmatched).as(cookie).anyMatch(cookie::matches);
      unmatched.removeIf(cookie::matches);
    }
    assertThat(unmatched).as(answer.raw().toString()).isEmpty();
  }
}
