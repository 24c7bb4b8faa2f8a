package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that other sites send do nothing; every answer carries what protects its reader. */
@Timeout(180)
class FormAttackTest {

  private static final Map<String, String> NOTHING = Map.of();

  @TempDir static Path folder;

  private static Demo demo;
  private static Browsing manager;

  @BeforeAll
  static void start() throws Exception {
    demo = Demo.in(folder);
    manager = signedIn();
  }

  @AfterAll
  static void stop() {
    if (demo != null) {
      demo.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/deconnexion",
        "/profil",
        "/utilisateurs/nomination",
        "/mon-compte/preferences",
        "/mon-compte/e-mail",
        "/mon-compte/mot-de-passe",
        "/mon-compte/second-facteur",
        "/mon-compte/second-facteur/retrait",
        "/mon-compte/connexions/fin",
        "/mon-compte/connexions/autres/fin"
      })
  void a_form_without_the_token_of_this_very_sign_in_does_nothing(String path) throws Exception {
    assertThat(manager.raw(path, NOTHING).statusCode()).as("no token").isEqualTo(403);
    assertThat(manager.raw(path, Map.of("jeton", "")).statusCode()).as("empty").isEqualTo(403);
    assertThat(manager.raw(path, Map.of("jeton", "A".repeat(43))).statusCode())
        .as("invented")
        .isEqualTo(403);
    Browsing other = signedIn();
    other.get("/");
    assertThat(manager.raw(path, Map.of("jeton", other.token())).statusCode())
        .as("of another sign-in of the same person")
        .isEqualTo(403);
    Browsing stranger = browsing();
    stranger.get("/connexion");
    assertThat(manager.raw(path, Map.of("jeton", stranger.token())).statusCode())
        .as("of nobody")
        .isEqualTo(403);
    assertThat(manager.get("/").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/connexion", "/numero-oublie", "/mot-de-passe-oublie", "/compte-demandeur"})
  void neither_does_one_of_who_is_not_signed_in(String path) throws Exception {
    Browsing stranger = browsing();
    stranger.get(path);
    Browsing other = browsing();
    other.get(path);
    assertThat(stranger.raw(path, NOTHING).statusCode()).isEqualTo(403);
    assertThat(stranger.raw(path, Map.of("jeton", other.token())).statusCode()).isEqualTo(403);
    assertThat(stranger.post(path, NOTHING).statusCode()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, same-origin, 303",
    "Sec-Fetch-Site, none, 303",
    "Origin, https://evil.example, 403",
    "Origin, null, 403"
  })
  void a_form_of_another_site_does_nothing_even_with_the_token(
      String header, String value, int status) throws Exception {
    Browsing browser = signedIn();
    browser.get("/");
    browser.with(header, value);
    assertThat(browser.post("/deconnexion", NOTHING).statusCode()).isEqualTo(status);
  }

  @Test
  void the_token_of_a_sign_in_that_ended_does_nothing() throws Exception {
    Browsing browser = signedIn();
    browser.get("/");
    String before = browser.token();
    browser.signedIn(demo.value("MANAGER_NUMBER"), demo.value("PASSWORD"));
    assertThat(browser.raw("/deconnexion", Map.of("jeton", before)).statusCode()).isEqualTo(403);
  }

  @Test
  void following_a_link_changes_nothing() throws Exception {
    Browsing browser = signedIn();
    assertThat(browser.get("/deconnexion").statusCode()).isIn(404, 405);
    assertThat(browser.get("/mon-compte/connexions/autres/fin").statusCode()).isIn(404, 405);
    assertThat(browser.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void the_cookies_of_pages_open_nothing_of_the_api() throws Exception {
    assertThat(manager.get("/api/v1/sessions").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/connexion",
        "/numero-oublie",
        "/mot-de-passe-oublie",
        "/compte-demandeur",
        "/compte-demandeur/e-mail",
        "/liens/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "/",
        "/second-facteur",
        "/premiere-connexion",
        "/profil",
        "/utilisateurs",
        "/utilisateurs/nomination",
        "/comptes-internes",
        "/comptes-internes/national",
        "/mon-compte",
        "/mon-compte/preferences",
        "/mon-compte/e-mail",
        "/mon-compte/mot-de-passe",
        "/mon-compte/second-facteur",
        "/mon-compte/second-facteur/retrait",
        "/mon-compte/connexions",
        "/nulle-part"
      })
  void every_answer_protects_its_reader(String path) throws Exception {
    mustProtect(manager.get(path));
    mustProtect(browsing().get(path));
    mustProtect(manager.raw(path, NOTHING));
  }

  @Test
  void cookies_are_out_of_reach_of_scripts_and_of_other_sites() throws Exception {
    Browsing browser = browsing();
    List<String> before = browser.get("/connexion").headers().allValues("Set-Cookie");
    List<String> after =
        browser
            .post(
                "/connexion",
                Map.of(
                    "numero", demo.value("MANAGER_NUMBER"),
                    "mot-de-passe", demo.value("PASSWORD")))
            .headers()
            .allValues("Set-Cookie");
    assertThat(before).hasSize(1).allMatch(FormAttackTest::isGuarded);
    assertThat(after).hasSize(1).allMatch(FormAttackTest::isGuarded);
  }

  private static boolean isGuarded(String cookie) {
    return cookie.matches("forprev(-form)?=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax");
  }

  private static void mustProtect(HttpResponse<String> answer) {
    Map<String, List<String>> headers = answer.headers().map();
    assertThat(headers)
        .as(answer::toString)
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("x-frame-options", List.of("DENY"))
        .containsEntry("referrer-policy", List.of("same-origin"))
        .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
        .containsEntry("cross-origin-resource-policy", List.of("same-origin"))
        .containsEntry("cache-control", List.of("no-store"))
        .containsKey("permissions-policy")
        .doesNotContainKeys("server", "x-powered-by");
    assertThat(headers.get("content-security-policy"))
        .as(answer::toString)
        .hasSize(1)
        .allMatch(policy ->
            policy.startsWith("default-src 'none';")
                && policy.contains("frame-ancestors 'none'")
                && policy.contains("base-uri 'none'")
                && !policy.contains("unsafe-"));
    assertThat(answer.body())
        .doesNotContain("<script", "style=\"", "onclick=", "javascript:", "http://", "https://");
  }

  private static Browsing signedIn() throws Exception {
    return browsing().signedIn(demo.value("MANAGER_NUMBER"), demo.value("PASSWORD"));
  }

  private static Browsing browsing() throws Exception {
    return Browsing.from("127.0.0.1", demo.address());
  }
}
