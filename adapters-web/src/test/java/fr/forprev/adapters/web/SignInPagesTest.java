package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.FollowLink;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.SignIn;
import fr.forprev.application.account.TooBusyException;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Recovery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages for people who are not signed in yet. */
class SignInPagesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static Browser.Page typed(Browser browser, String number, String password) {
    return browser.submit("/connexion", "numero", number, "mot-de-passe", password);
  }

  @Test
  void signing_in_leads_to_the_landing_page() {
    Browser browser = SERVER.browser();
    typed(browser, "jka 37899", PluggedAccounts.PASSWORD).leadsTo("/");
    Browser.Page landing = browser.get("/").expect(200);
    assertThat(landing.document().title()).isEqualTo("Tableau de bord — Forprev");
    assertThat(landing.one("h1").text()).isEqualTo("Bonjour Karine");
    assertThat(landing.one(".profile").text()).isEqualTo("Profil : Gestionnaire · FORMATION GUY");
    assertThat(landing.document().select(".menu a").eachText())
        .containsExactly("Tableau de bord", "Utilisateurs", "Mon compte");
    assertThat(landing.one(".menu a[aria-current=page]").text()).isEqualTo("Tableau de bord");
  }

  @Test
  void the_form_tells_where_the_former_application_is() {
    Browser.Page page = SERVER.browser().get("/connexion").expect(200);
    assertThat(page.one("main .hint a[href=https://ancien.example]").text())
        .isEqualTo("https://ancien.example");
  }

  @Test
  void a_wrong_password_keeps_the_number_alone() {
    Browser.Page page = typed(SERVER.browser(), "JKA37899", "faux").expect(422);
    assertThat(page.document().title()).isEqualTo("Erreur : Connexion — Forprev");
    assertThat(page.one("#numero").val()).isEqualTo("JKA37899");
    assertThat(page.one("#mot-de-passe").hasAttr("value")).isFalse();
    assertThat(page.raw().body()).doesNotContain("faux");
    assertThat(page.one(".errors[autofocus] a[href=#numero]").text())
        .isEqualTo("Ce numéro et ce mot de passe ne correspondent pas.");
  }

  @Test
  void an_empty_form_asks_for_both_and_tries_nothing() {
    Browser.Page page = typed(SERVER.browser(), " ", "").expect(422);
    assertThat(page.document().select(".errors a").eachText())
        .containsExactly("Indiquez votre numéro Forprev.", "Indiquez votre mot de passe.");
    assertThat(page.one("#numero").attr("aria-describedby"))
        .isEqualTo("numero-indication numero-erreur");
    assertThat(SERVER.plugged.accounts.acts).isZero();
  }

  @Test
  void too_many_failures_say_how_long_to_wait() {
    SERVER.plugged.accounts.attempt =
        Optional.of(new SignIn.Outcome.Delayed(Duration.ofMinutes(2)));
    Browser.Page page = typed(SERVER.browser(), "JKA37899", "faux").expect(429);
    assertThat(page.header("Retry-After")).isEqualTo("120");
    assertThat(page.text()).contains("réessayez dans 2 minutes");
  }

  @Test
  void too_many_passwords_at_once_are_asked_to_come_back() {
    SERVER.plugged.accounts.thrown = new TooBusyException();
    Browser.Page page = typed(SERVER.browser(), "JKA37899", "faux").expect(503);
    assertThat(page.header("Retry-After")).isEqualTo("5");
    assertThat(page.one("h1").text()).isEqualTo("Beaucoup de monde en ce moment");
  }

  @Test
  void failures_are_counted_by_the_peer_whatever_the_headers_say() {
    Browser browser = SERVER.browser();
    browser.headers.put("X-Forwarded-For", "203.0.113.9");
    typed(browser, "JKA37899", "faux").expect(422);
    assertThat(SERVER.plugged.accounts.gotFrom)
        .isEqualTo(new SignIn.From("127.0.0.1", "Mozilla/5.0 Firefox/145.0"));
  }

  @Test
  void a_sign_in_gets_a_new_secret_and_ends_the_one_before() {
    Browser browser = SERVER.browser();
    String planted = "P".repeat(43);
    browser.cookies.put("forprev", planted);
    typed(browser, "JKA37899", PluggedAccounts.PASSWORD).leadsTo("/");
    assertThat(browser.cookies.get("forprev")).isNotEqualTo(planted);
    assertThat(SERVER.plugged.accounts.gotPrevious).isEqualTo(planted);
  }

  @Test
  void the_code_of_the_device_completes_the_sign_in_with_a_new_secret() {
    Browser browser = SERVER.signedIn(People.MANAGER, Gate.SECOND_FACTOR);
    String before = browser.cookies.get("forprev");
    browser.get("/mon-compte").leadsTo("/second-facteur?suite=/mon-compte");
    browser.submit("/second-facteur", "code", "000000").expect(422);
    Browser.Page page = browser.get("/second-facteur?suite=/mon-compte").expect(200);
    browser.submit(page, "/second-facteur", "code", "123 456").leadsTo("/mon-compte");
    assertThat(browser.cookies.get("forprev")).isNotEqualTo(before);
    browser.get("/second-facteur").leadsTo("/");
  }

  @Test
  void a_forgotten_number_or_password_is_answered_the_same_whoever_is_known() {
    Browser.Page number =
        SERVER.browser().submit("/numero-oublie", "email", "k@exemple.fr").expect(200);
    assertThat(number.one("h1").text()).isEqualTo("Consultez vos e-mails");
    assertThat(SERVER.plugged.accounts.gotRecovery)
        .isEqualTo(new Recovery.ForgottenNumber("k@exemple.fr"));
    SERVER
        .browser()
        .submit("/mot-de-passe-oublie", "numero", "JKA37899", "email", "k@exemple.fr")
        .expect(200);
    assertThat(SERVER.plugged.accounts.gotRecovery)
        .isEqualTo(new Recovery.ForgottenPassword(new ForprevNumber("JKA37899"), "k@exemple.fr"));
    Browser.Page faulty =
        SERVER.browser().submit("/mot-de-passe-oublie", "numero", "x", "email", "<i>@").expect(422);
    assertThat(faulty.one("#email").val()).isEqualTo("<i>@");
    SERVER.browser().submit("/numero-oublie", "email", "").expect(422);
  }

  @Test
  void a_link_chooses_a_password_and_tells_the_number() {
    String path = "/liens/" + PluggedAccounts.LINK;
    Browser browser = SERVER.browser();
    assertThat(browser.get(path).expect(200).text()).contains("Bonjour Karine");
    assertThat(SERVER.plugged.accounts.acts).isZero();
    browser.submit(path, "nouveau", "un", "confirmation", "deux").expect(422);
    assertThat(SERVER.plugged.accounts.acts).isZero();
    Browser.Page chosen =
        browser
            .submit(path, "nouveau", " phrase à espaces ", "confirmation", " phrase à espaces ")
            .expect(200);
    assertThat(chosen.one(".secret").text()).isEqualTo("JKA37899");
    assertThat(SERVER.plugged.accounts.gotPassword).isEqualTo(" phrase à espaces ");
  }

  @Test
  void a_password_that_cannot_be_used_is_not_shown_again() {
    SERVER.plugged.accounts.choice = new FollowLink.Choice.Unusable(List.of("Trop courant."));
    Browser.Page page =
        SERVER
            .browser()
            .submit(
                "/liens/" + PluggedAccounts.LINK,
                "nouveau",
                "azertyuiop",
                "confirmation",
                "azertyuiop")
            .expect(422);
    assertThat(page.one(".errors a[href=#nouveau]").text()).isEqualTo("Trop courant.");
    assertThat(page.raw().body()).doesNotContain("azertyuiop");
  }

  @Test
  void a_link_that_has_served_says_so_with_its_rule() {
    Browser.Page page = SERVER.browser().get("/liens/" + "U".repeat(43)).expect(422);
    assertThat(page.one(".reasons").text()).contains("01/12/2026", "Règle USR-11");
  }

  @Test
  void an_applicant_asks_for_an_account() {
    Browser browser = SERVER.browser();
    browser
        .submit(
            "/compte-demandeur",
            "nom",
            "Dupré",
            "prenom",
            "Zoé",
            "naissance",
            "1/2/1990",
            "email",
            "zoe@exemple.fr")
        .leadsTo("/compte-demandeur/e-mail");
    assertThat(SERVER.plugged.accounts.gotIdentity.displayed()).isEqualTo("Dupré Zoé");
    assertThat(SERVER.plugged.accounts.gotIdentity.birthDate()).isEqualTo("1990-02-01");
    assertThat(browser.get("/compte-demandeur/e-mail").expect(200).text()).contains("7 jours");
    Browser.Page faulty =
        browser
            .submit("/compte-demandeur", "nom", "Дуб", "prenom", "Zoé", "naissance", "31/02/1990")
            .expect(422);
    assertThat(faulty.document().select(".errors a").eachAttr("href"))
        .containsExactly("#nom", "#naissance", "#email");
    assertThat(faulty.one("#naissance").val()).isEqualTo("31/02/1990");
  }

  @Test
  void signing_out_ends_the_sign_in_on_the_server_and_says_so_once() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    browser.submit(browser.get("/"), "/deconnexion").leadsTo("/connexion");
    assertThat(browser.cookies).doesNotContainKey("forprev");
    assertThat(SERVER.plugged.accounts.signedIn).isEmpty();
    assertThat(browser.get("/connexion").one(".done").text()).isEqualTo("Vous êtes déconnecté.");
    assertThat(browser.get("/connexion").document().select(".done")).isEmpty();
  }
}
