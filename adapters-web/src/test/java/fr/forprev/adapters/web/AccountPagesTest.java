package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.EmailPreferences;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** First connection, own account, second factor, sign-ins, profiles. */
class AccountPagesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String PASSWORD = "mot-de-passe";

  private static PluggedAccounts accounts() {
    return SERVER.plugged.accounts;
  }

  @Test
  void the_first_connection_shows_the_identity_and_asks_three_questions_of_a_trainer() {
    accounts().settings = AccountSettings.NONE;
    Browser browser = SERVER.signedIn(People.TRAINER_AND_MANAGER, Gate.FIRST_CONNECTION);
    Browser.Page page = browser.get("/premiere-connexion").expect(200);
    assertThat(page.text()).contains("LÉVÊQUE", "31/12/1980", "demande auprès de la hotline");
    assertThat(page.document().select("#nom, #prenom, #naissance")).isEmpty();
    assertThat(page.document().select("input[type=checkbox][checked]").eachAttr("name"))
        .containsExactly("alertes", "notifications", "messages");
    assertThat(page.document().select("#caisse option").size()).isGreaterThan(20);
    Browser.Page faulty = browser.submit("/premiere-connexion", "alertes", "oui").expect(422);
    assertThat(faulty.document().select(".errors a").eachAttr("href"))
        .containsExactly("#exactes", "#caisse");
    browser
        .submit(
            "/premiere-connexion", "exactes", "oui", "alertes", "oui", "caisse", "CARSAT_BRETAGNE")
        .leadsTo("/");
    assertThat(accounts().gotSettings)
        .isEqualTo(
            new AccountSettings(true, new EmailPreferences(true, false, false), "CARSAT_BRETAGNE"));
  }

  @Test
  void the_email_can_be_changed_before_the_first_connection_is_done() {
    Browser browser = SERVER.signedIn(People.MANAGER, Gate.FIRST_CONNECTION);
    browser
        .submit("/mon-compte/e-mail", "email", "karine@exemple.fr", PASSWORD, "secret")
        .leadsTo("/mon-compte");
    assertThat(accounts().gotEmail).isEqualTo("karine@exemple.fr");
    browser.get("/mon-compte").leadsTo("/premiere-connexion?suite=/mon-compte");
  }

  @Test
  void the_account_shows_what_it_holds() {
    Browser.Page page = SERVER.signedIn(People.MANAGER).get("/mon-compte").expect(200);
    assertThat(page.text()).contains("JKA37899", "PARIS", "Par e-mail aussi", "Inactive");
  }

  @Test
  void preferences_are_stored_and_the_page_after_says_so() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    browser.submit("/mon-compte/preferences", "messages", "oui").leadsTo("/mon-compte");
    assertThat(accounts().gotSettings)
        .isEqualTo(new AccountSettings(false, new EmailPreferences(false, false, true), null));
    assertThat(browser.get("/mon-compte").one(".done").text())
        .isEqualTo("Vos préférences sont enregistrées.");
  }

  @Test
  void a_refusal_shows_its_sentence_its_rule_and_its_end() {
    accounts().refused =
        List.of(Reason.of(Rule.USR_03, Unblock.never(), Fact.text("unknownCaisse", "CARSAT_LUNE")));
    Browser browser = SERVER.signedIn(People.MANAGER);
    Browser.Page page = browser.submit("/mon-compte/preferences").expect(422);
    assertThat(page.one(".errors[role=alert][autofocus] .reasons").text())
        .contains("CARSAT_LUNE", "Attendre n'y changera rien.", "Règle USR-03");
  }

  @Test
  void the_email_and_the_password_ask_for_the_present_password() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    assertThat(
            browser
                .submit("/mon-compte/e-mail", "email", "karine@exemple.fr")
                .expect(422)
                .one(".errors a")
                .attr("href"))
        .isEqualTo("#mot-de-passe");
    accounts().change = new MyAccount.Outcome.WrongPassword();
    Browser.Page wrong =
        browser
            .submit("/mon-compte/e-mail", "email", "karine@exemple.fr", PASSWORD, "faux")
            .expect(422);
    assertThat(wrong.one("#email").val()).isEqualTo("karine@exemple.fr");
    assertThat(wrong.raw().body()).doesNotContain("faux");
    accounts().change = new MyAccount.Outcome.Delayed(Duration.ofSeconds(30));
    browser
        .submit("/mon-compte/mot-de-passe", PASSWORD, "faux", "nouveau", "x", "confirmation", "x")
        .expect(429);
    accounts().change = new MyAccount.Outcome.Unusable(List.of("Trop courant."));
    browser
        .submit("/mon-compte/mot-de-passe", PASSWORD, "vrai", "nouveau", "x", "confirmation", "x")
        .expect(422);
    accounts().change = new MyAccount.Outcome.Done();
    browser
        .submit("/mon-compte/mot-de-passe", PASSWORD, "vrai", "nouveau", "y", "confirmation", "y")
        .leadsTo("/mon-compte");
    assertThat(accounts().gotPassword).isEqualTo("y");
  }

  @Test
  void a_new_password_goes_on_with_a_new_secret_and_a_sign_in_that_ended_says_so() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    String renewed = accounts().opened(Gate.OPEN);
    accounts().change = new MyAccount.Outcome.Renewed(renewed);
    browser
        .submit("/mon-compte/mot-de-passe", PASSWORD, "vrai", "nouveau", "y", "confirmation", "y")
        .leadsTo("/mon-compte");
    assertThat(browser.cookies).containsEntry("forprev", renewed);
    accounts().change = new MyAccount.Outcome.Ended();
    assertThat(
            browser
                .submit("/mon-compte/second-facteur/retrait", PASSWORD, "vrai")
                .expect(422)
                .one(".errors a")
                .text())
        .isEqualTo("Votre connexion est terminée : connectez-vous de nouveau.");
  }

  @Test
  void a_second_factor_is_set_up_and_its_recovery_codes_are_shown_once() {
    Browser browser = SERVER.signedIn(People.MANAGER, Gate.SECOND_FACTOR_SETUP);
    String path = "/mon-compte/second-facteur";
    Browser.Page page = browser.get(path).expect(200);
    assertThat(page.one(".secret").text()).startsWith("ABCD EFGH 2345");
    assertThat(page.one("a[href^=otpauth://totp/]").text()).isEqualTo("ouvrez l'application");
    browser.submit(page, path, "code", "").expect(422);
    accounts().codes = Optional.empty();
    Browser.Page wrong = browser.submit(page, path, "code", "000000").expect(422);
    assertThat(wrong.one(".secret").text()).isEqualTo(page.one(".secret").text());
    accounts().codes = Optional.of(List.of("ABCD-EFGH", "JKLM-NPQR"));
    String before = browser.cookies.get("forprev");
    Browser.Page done = browser.submit(wrong, path, "code", "123 456").expect(200);
    assertThat(done.document().select(".codes").eachText()).containsExactly("ABCD-EFGH JKLM-NPQR");
    assertThat(browser.cookies.get("forprev")).isNotEqualTo(before);
    browser.submit(done, "/deconnexion").leadsTo("/connexion"); // with the token of the new secret
  }

  @Test
  void the_second_factor_is_shown_as_a_code_that_devices_read() throws Exception {
    Browser browser = SERVER.signedIn(People.MANAGER);
    Browser.Page page = browser.get("/mon-compte/second-facteur").expect(200);
    Element image = page.one("img.qr");
    assertThat(QrReader.read(image.attr("src")))
        .isEqualTo(page.one("a[href^=otpauth://totp/]").attr("href"));
    assertThat(image.attr("alt")).startsWith("Code QR");
    assertThat(page.header("Content-Security-Policy")).contains("img-src 'self' data:");
  }

  @Test
  void what_a_form_says_of_the_second_factor_is_not_shown_but_what_the_use_case_says() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    String path = "/mon-compte/second-facteur";
    Browser.Page page = browser.get(path).expect(200);
    for (String secret : List.of("\"><script>", "A".repeat(31), "A".repeat(33), "")) {
      Browser.Page fresh =
          browser
              .submit(page, path, "secret", secret, "uri", "https://ailleurs.example", "code", "1")
              .expect(200);
      assertThat(fresh.raw().body()).doesNotContain("ailleurs", "\"><script>");
      assertThat(fresh.one(".secret").text()).isEqualTo(page.one(".secret").text());
    }
    assertThat(accounts().acts).isZero();
  }

  @Test
  void another_device_asks_for_the_password_and_so_does_taking_the_factor_away() {
    accounts().secondFactor = true;
    Browser browser = SERVER.signedIn(People.MANAGER);
    browser.submit("/mon-compte/second-facteur", "code", "123456").expect(422);
    browser.submit("/mon-compte/second-facteur", "code", "123456", PASSWORD, "secret").expect(200);
    browser.submit("/mon-compte/second-facteur/retrait").expect(422);
    browser.submit("/mon-compte/second-facteur/retrait", PASSWORD, "secret").leadsTo("/mon-compte");
  }

  @Test
  void sign_ins_are_listed_and_ended() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    Browser.Page page = browser.get("/mon-compte/connexions").expect(200);
    assertThat(page.document().select("tbody th").eachText())
        .containsExactly("Firefox sur Windows", "Safari sur iPhone");
    assertThat(page.text()).contains("11/12/2026 à 07:30");
    browser
        .submit(
            page,
            "/mon-compte/connexions/fin",
            "connexion",
            page.one("button[name=connexion]").val())
        .leadsTo("/mon-compte/connexions");
    assertThat(accounts().gotEnded).isEqualTo(People.OTHER_DEVICE.id());
    browser.submit(page, "/mon-compte/connexions/autres/fin").leadsTo("/mon-compte/connexions");
  }

  @Test
  void the_profile_is_switched_in_the_header_with_a_new_secret() {
    Browser browser = SERVER.signedIn(People.TRAINER_AND_MANAGER);
    String before = browser.cookies.get("forprev");
    Browser.Page page = browser.get("/").expect(200);
    assertThat(page.document().select(".profile .choice").eachText())
        .containsExactly("Gestionnaire · FORMATION GUY");
    browser.submit(page, "/profil", "profil", page.one(".profile .choice").val()).leadsTo("/");
    assertThat(accounts().gotProfile).isEqualTo(People.TRAINER_AND_MANAGER.profiles().getLast());
    assertThat(browser.cookies.get("forprev")).isNotEqualTo(before);
    browser.submit("/profil", "profil", "INRS").expect(422);
  }
}
