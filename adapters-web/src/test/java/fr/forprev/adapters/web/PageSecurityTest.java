package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.web.page.Cookies;
import fr.forprev.adapters.web.page.PageRoute;
import fr.forprev.application.account.Recognize.Gate;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page: who reaches it, and forms that others send. */
class PageSecurityTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  static Stream<PageRoute> pages() {
    return PageRoutes.pages(new Plugged().useCases(), null);
  }

  static Stream<PageRoute> forms() {
    return pages().filter(page -> page.method().equals(HandlerType.POST));
  }

  /** An address of that page. */
  static String path(PageRoute page) {
    return page.path()
        .replace("{secret}", PluggedAccounts.LINK)
        .replace("{perimetre}", "national")
        .replace("{personne}", People.DELEGATE.id().toString())
        .replace("{role}", "delegate")
        .replace("{numero}", People.DELEGATE.number().value())
        .replace("{autre}", People.MANAGER.number().value())
        .replace("{siret}", PluggedSupport.ENTITY.siret().value());
  }

  private static boolean isForEverybody(PageRoute page) {
    return page.reachable().isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void who_is_not_signed_in_is_sent_to_sign_in(PageRoute page) {
    if (!isForEverybody(page)) {
      Browser browser = SERVER.browser();
      browser.cookies.put("forprev", "Z".repeat(43));
      Browser.Page answer = browser.sent(page.method().name(), path(page), "").expect(303);
      assertThat(answer.header("Location")).startsWith("/connexion");
      assertThat(SERVER.plugged.accounts.acts).isZero();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void what_must_be_done_first_stands_before_every_other_page(PageRoute page) {
    Map<Gate, String> first =
        Map.of(
            Gate.SECOND_FACTOR, "/second-facteur",
            Gate.SECOND_FACTOR_SETUP, "/mon-compte/second-facteur",
            Gate.FIRST_CONNECTION, "/premiere-connexion",
            Gate.PROFILE, "/profil");
    first.forEach((gate, expected) -> {
      if (!isForEverybody(page) && page.method().equals(HandlerType.GET)) {
        Browser browser = SERVER.signedIn(People.MANAGER, gate);
        Browser.Page answer = browser.get(path(page));
        if (page.reachable().contains(gate)) {
          answer.expect(200);
        } else {
          assertThat(answer.expect(303).header("Location")).startsWith(expected);
        }
      }
    });
    assertThat(SERVER.plugged.accounts.acts).isZero();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_form_without_its_token_does_nothing(PageRoute page) {
    Browser other = SERVER.signedIn(People.DELEGATE);
    other.get("/connexion");
    String ofAnother = other.get("/").one("input[name=jeton]").val();
    for (String token : List.of("", "x", ofAnother)) {
      Browser browser = SERVER.signedIn(People.MANAGER);
      browser.get("/connexion").expect(200);
      browser.post(path(page), Map.of("jeton", token)).expect(403);
    }
    assertThat(SERVER.plugged.accounts.acts).isZero();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_form_from_elsewhere_does_nothing_even_with_its_token(PageRoute page) {
    for (Map<String, String> from :
        List.of(
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"),
            Map.of("Origin", "https://ailleurs.example"),
            Map.of("Origin", "null"))) {
      Browser browser = SERVER.signedIn(People.MANAGER);
      String shown = isForEverybody(page) ? "/connexion" : "/";
      String token = browser.get(shown).expect(200).one("input[name=jeton]").val();
      browser.headers.remove("Sec-Fetch-Site");
      browser.headers.putAll(from);
      browser.post(path(page), Map.of("jeton", token)).expect(403);
    }
    assertThat(SERVER.plugged.accounts.acts).isZero();
  }

  @Test
  void a_form_of_our_origin_passes_without_fetch_metadata() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    String token = browser.get("/").one("input[name=jeton]").val();
    browser.headers.remove("Sec-Fetch-Site");
    browser.headers.put("Origin", "http://127.0.0.1:" + SERVER.server().port());
    browser.post("/deconnexion", Map.of("jeton", token)).leadsTo("/connexion");
  }

  @Test
  void the_token_of_a_sign_in_that_ended_is_worth_nothing_in_the_next() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    String token = browser.get("/").one("input[name=jeton]").val();
    browser.cookies.put("forprev", SERVER.plugged.accounts.opened(Gate.OPEN));
    browser.post("/mon-compte/connexions/autres/fin", Map.of("jeton", token)).expect(403);
    assertThat(SERVER.plugged.accounts.acts).isZero();
  }

  @Test
  void a_role_that_is_taken_away_is_powerless_at_the_next_request() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    browser.get("/utilisateurs").expect(200);
    String secret = browser.cookies.get("forprev");
    SERVER.plugged.accounts.person = People.NOBODY;
    String other = SERVER.plugged.accounts.opened(Gate.PROFILE);
    SERVER.plugged.accounts.signedIn.put(secret, SERVER.plugged.accounts.signedIn.remove(other));
    browser.get("/utilisateurs").leadsTo("/profil?suite=/utilisateurs");
    assertThat(browser.get("/profil").expect(200).text()).contains("plus aucun rôle");
  }

  @Test
  void cookies_open_nothing_of_the_API() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    browser.get("/api/v1/sessions").expect(401);
    assertThat(browser.get("/api/v1/sessions").header("Content-Type")).contains("problem+json");
  }

  @Test
  void a_page_that_is_not_there_is_a_page_for_people() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    for (String path :
        List.of(
            "/inconnue",
            "/comptes-internes/NULLE_PART",
            "/fichiers/0-style.css",
            "/utilisateurs/retrait/" + new UUID(0, 77) + "/manager",
            "/utilisateurs/retrait/x/manager")) {
      Browser.Page page = browser.get(path).expect(404);
      assertThat(page.document().title()).isEqualTo("Introuvable — Forprev");
    }
    assertThat(browser.get("/deconnexion").expect(405).header("Allow")).isEqualTo("POST");
  }

  @Test
  void the_stylesheet_is_kept_for_a_year_under_the_name_of_its_content() {
    Browser browser = SERVER.browser();
    for (String query : List.of("link[rel=stylesheet]", "link[rel=icon]")) {
      String path = browser.get("/connexion").one(query).attr("href");
      assertThat(path).matches("/fichiers/[0-9a-f]{16}-[a-z.]+");
      assertThat(browser.get(path).expect(200).header("Cache-Control"))
          .isEqualTo("public, max-age=31536000, immutable");
    }
  }

  @Test
  void what_the_browser_sends_must_be_a_form() {
    Browser browser = SERVER.browser();
    browser.get("/connexion");
    browser.sent("POST", "/connexion", "jeton=%zz").expect(400);
    browser.sent("POST", "/connexion", "a=" + "b".repeat(1_000_001)).expect(413);
  }

  @Test
  void the_routes_of_the_pages_are_those_that_are_registered() {
    assertThat(PageRoutes.of(SERVER.plugged.useCases(), null, new Cookies(false)))
        .extracting(route -> route.method() + " " + route.path())
        .doesNotHaveDuplicates();
  }
}
