package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Recognize.Gate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a form leads that carries the page to go to afterwards: to our own pages, or home. */
class DestinationsTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ailleurs.example/",
        "https:ailleurs.example",
        "https:/ailleurs.example",
        "http:\\\\ailleurs.example",
        "//ailleurs.example",
        "///ailleurs.example",
        "/\\ailleurs.example",
        "\\\\ailleurs.example",
        "\\/ailleurs.example",
        "/\t/ailleurs.example",
        "/\n/ailleurs.example",
        "\u0000//ailleurs.example",
        "\u0001/mon-compte",
        "／／ailleurs.example",
        "//ailleurs.example/mon-compte",
        "//moi@ailleurs.example/mon-compte",
        "https://moi:mot@ailleurs.example/mon-compte",
        "/mon-compte@ailleurs.example",
        "/mon-compte/..//ailleurs.example",
        "/mon-compte/%2e%2e/%2failleurs.example",
        "/%2f/ailleurs",
        "/%2F%2Failleurs.example",
        "/%5cailleurs.example",
        "%2f%2failleurs.example",
        "/mon-compte%0d%0aSet-Cookie:x=1",
        "/mon-compte\r\nSet-Cookie:x=1",
        "/mon-compte\r\nLocation: https://ailleurs.example",
        "/mon-compte\u2028x",
        "javascript:alert(1)",
        "data:text/html,x",
        "/mon-compte;x",
        "/mon-compte#x",
        "/mon-compte?x=1",
        "/mon-compte/",
        "/MON-COMPTE",
        "mon-compte",
        "./mon-compte",
        "/comptes-internes/..",
        "/comptes-internes/a.b",
        "/connexion",
        "/deconnexion",
        "/liens/abc",
        "/api/v1/sessions",
        "/inconnue",
        ""
      })
  void nothing_but_our_pages_is_gone_to(String next) {
    signIn(next).leadsTo("/");
    secondFactor(next).leadsTo("/");
    firstConnection(next).leadsTo("/");
    profile(next).leadsTo("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mon-compte",
        "/utilisateurs",
        "/comptes-internes/CARSAT_BRETAGNE",
        "/mon-compte/mot-de-passe"
      })
  void a_page_of_ours_that_was_asked_for_is_gone_to(String next) {
    signIn(next).leadsTo(next);
    secondFactor(next).leadsTo(next);
    firstConnection(next).leadsTo(next);
    profile(next).leadsTo(next);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/mon-compte", "/utilisateurs", "/comptes-internes/CARSAT_BRETAGNE"})
  void the_page_that_was_asked_for_is_carried_through_the_sign_in(String next) {
    Browser browser = SERVER.browser();
    browser.get(next).leadsTo("/connexion?suite=" + next);
    Browser.Page form = browser.get("/connexion?suite=" + next).expect(200);
    browser
        .submit(
            form,
            "/connexion",
            "numero",
            PluggedAccounts.NUMBER,
            "mot-de-passe",
            PluggedAccounts.PASSWORD)
        .leadsTo(next);
  }

  private static Browser.Page signIn(String next) {
    return sent(
        SERVER.browser(),
        "/connexion",
        next,
        Map.of("numero", PluggedAccounts.NUMBER, "mot-de-passe", PluggedAccounts.PASSWORD));
  }

  private static Browser.Page secondFactor(String next) {
    Browser browser = SERVER.signedIn(People.MANAGER, Gate.SECOND_FACTOR);
    return sent(browser, "/second-facteur", next, Map.of("code", "123456"));
  }

  private static Browser.Page firstConnection(String next) {
    Browser browser = SERVER.signedIn(People.MANAGER, Gate.FIRST_CONNECTION);
    return sent(browser, "/premiere-connexion", next, Map.of("exactes", "oui"));
  }

  private static Browser.Page profile(String next) {
    Browser browser = SERVER.signedIn(People.TRAINER_AND_MANAGER, Gate.PROFILE);
    String chosen = browser.get("/profil").one("[name=profil]").val();
    return sent(browser, "/profil", next, Map.of("profil", chosen));
  }

  /** The form of that page, asked for and sent with {@code next}: the page carries it too. */
  private static Browser.Page sent(
      Browser browser, String path, String next, Map<String, String> typed) {
    String asked = path + "?suite=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    Browser.Page form = browser.get(asked).expect(200);
    assertThat(form.document().select("a[href*=ailleurs], form[action*=ailleurs]")).isEmpty();
    Map<String, String> fields = new LinkedHashMap<>(typed);
    fields.put("jeton", form.one("input[name=jeton]").val());
    fields.put("suite", next);
    Browser.Page answer = browser.post(path, fields);
    assertThat(answer.raw().headers().map()).doesNotContainKey("x");
    assertThat(browser.cookies).doesNotContainKey("x");
    return answer;
  }
}
