package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who attacks sign-ins, roles and links gets nowhere. */
@Timeout(180)
class SessionAttackTest {

  private static final String PLANTED = "A".repeat(43);
  private static final String PHRASE = "un-cheval-bai-devant-la-grange";

  @TempDir static Path folder;

  private static Demo demo;

  @BeforeAll
  static void start() throws Exception {
    demo = Demo.in(folder);
  }

  @AfterAll
  static void stop() {
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  void a_cookie_planted_before_the_sign_in_is_worth_nothing_after_it() throws Exception {
    Browsing victim = browsing().withCookie(Browsing.SIGN_IN, PLANTED);
    victim.signedIn(manager(), password());
    assertThat(victim.cookie(Browsing.SIGN_IN)).isNotEqualTo(PLANTED);
    mustBeOutside(browsing().withCookie(Browsing.SIGN_IN, PLANTED));
  }

  @Test
  void signing_in_again_ends_the_sign_in_that_the_browser_had() throws Exception {
    Browsing browser = browsing().signedIn(manager(), password());
    String before = browser.cookie(Browsing.SIGN_IN);
    browser.signedIn(manager(), password());
    mustBeOutside(browsing().withCookie(Browsing.SIGN_IN, before));
  }

  @Test
  void the_secret_of_before_the_second_factor_is_worth_nothing_after_it() throws Exception {
    Browsing officer = browsing().signedIn(demo.value("COMMISSION_NUMBER"), password());
    String half = officer.cookie(Browsing.SIGN_IN);
    assertThat(Browsing.location(officer.get("/"))).isEqualTo("/second-facteur");
    Device device = new Device(demo.value("SECOND_FACTOR"));
    officer.fill("/second-facteur", Map.of("code", device.code()));
    assertThat(officer.get("/").statusCode()).isEqualTo(200);
    mustBeOutside(browsing().withCookie(Browsing.SIGN_IN, half));
  }

  @Test
  void a_code_that_has_served_serves_no_more() throws Exception {
    String code = new Device(demo.value("SECOND_FACTOR")).code();
    Browsing officer = browsing().signedIn(demo.value("SUPPORT_NUMBER"), password());
    assertThat(officer.fill("/second-facteur", Map.of("code", code)).statusCode()).isEqualTo(303);
    Browsing listener = browsing().signedIn(demo.value("SUPPORT_NUMBER"), password());
    assertThat(listener.fill("/second-facteur", Map.of("code", code)).statusCode()).isEqualTo(422);
    assertThat(Browsing.location(listener.get("/"))).isEqualTo("/second-facteur");
  }

  @Test
  void a_recovery_code_that_has_served_serves_no_more() throws Exception {
    String number = demo.value("DELEGATE_NUMBER");
    Browsing delegate = browsing().signedIn(number, password());
    String page = delegate.get("/mon-compte/second-facteur").body();
    String secret = between(page, "name=\"secret\" value=\"", "\"");
    String codes =
        delegate
            .post(
                "/mon-compte/second-facteur",
                Map.of("secret", secret, "uri", "", "code", new Device(secret).code()))
            .body();
    String code = between(codes, "<code>", "</code>");
    Browsing first = browsing().signedIn(number, password());
    assertThat(first.fill("/second-facteur", Map.of("code", code)).statusCode()).isEqualTo(303);
    Browsing second = browsing().signedIn(number, password());
    assertThat(second.fill("/second-facteur", Map.of("code", code)).statusCode()).isEqualTo(422);
  }

  @Test
  void who_signed_out_is_outside_with_the_cookie_of_before() throws Exception {
    Browsing browser = browsing().signedIn(manager(), password());
    browser.get("/");
    String before = browser.cookie(Browsing.SIGN_IN);
    assertThat(browser.post("/deconnexion", Map.of()).statusCode()).isEqualTo(303);
    mustBeOutside(browsing().withCookie(Browsing.SIGN_IN, before));
  }

  @Test
  void a_new_password_ends_the_sign_ins_of_other_browsers() throws Exception {
    Browsing here = browsing();
    Browsing there = browsing();
    String number = "CPL48835";
    here.signedIn(number, password());
    there.signedIn(number, password());
    here.fill(
        "/mon-compte/mot-de-passe",
        Map.of("mot-de-passe", password(), "nouveau", PHRASE, "confirmation", PHRASE));
    assertThat(here.get("/").statusCode()).isEqualTo(200);
    mustBeOutside(there);
  }

  @Test
  @Verifies(Rule.USR_06)
  void a_role_that_was_taken_gives_nothing_at_the_next_request() throws Exception {
    Browsing manager = browsing().signedIn(manager(), password());
    String number = demo.value("TRAINER_NUMBER");
    manager.fill(
        "/utilisateurs/nomination",
        Map.of("role", "MANAGER", "designation", "numero", "numero", number));
    Browsing appointed = browsing().signedIn(number, password());
    String choices = appointed.get("/profil").body();
    appointed.post("/profil", Map.of("profil", managerKey(choices)));
    String list = appointed.get("/utilisateurs/nomination").body();
    assertThat(list).contains("Donner le rôle");

    String staff = manager.get("/utilisateurs").body();
    String removal = removal(staff, "LEFÈVRE");
    assertThat(manager.fill(removal, Map.of()).statusCode()).isEqualTo(303);

    assertThat(
            appointed
                .post(
                    "/utilisateurs/nomination",
                    Map.of("role", "MANAGER", "designation", "numero", "numero", number))
                .statusCode())
        .isIn(303, 403, 404);
    assertThat(appointed.get("/utilisateurs").statusCode()).isIn(303, 403, 404);
    assertThat(manager.get("/utilisateurs").body()).doesNotContain("LEFÈVRE");
  }

  @Test
  @Verifies(Rule.USR_11)
  void a_link_that_has_served_serves_no_more_and_a_changed_one_never() throws Exception {
    String mail = "lien@demo.example";
    Browsing manager = browsing().signedIn(manager(), password());
    appoint(manager, "Lienhard", mail);
    String link = new Mails(folder.resolve("data/mail")).link(mail);
    Map<String, String> passwords = Map.of("nouveau", PHRASE, "confirmation", PHRASE);

    Browsing invited = browsing();
    assertThat(invited.get(link).statusCode()).isEqualTo(200);
    assertThat(invited.get(link).statusCode()).as("looking uses nothing up").isEqualTo(200);
    assertThat(invited.post(link, passwords).statusCode()).isEqualTo(200);

    assertThat(invited.get(link).statusCode()).isIn(403, 404, 409, 410, 422);
    assertThat(invited.post(link, passwords).statusCode()).isIn(403, 404, 409, 410, 422);
    String other = link.substring(0, link.length() - 4) + "AAAA";
    assertThat(invited.get(other).statusCode()).isIn(403, 404, 409, 410, 422);
  }

  @Test
  void nobody_is_sent_to_another_site_after_signing_in() throws Exception {
    for (String next :
        List.of(
            "https://evil.example/",
            "//evil.example",
            "/\\evil.example",
            "/%2F%2Fevil.example",
            "javascript:alert(1)",
            "/mon-compte@evil.example",
            "/mon-compte\r\nLocation: https://evil.example",
            "/deconnexion")) {
      Browsing browser = browsing();
      browser.get("/connexion");
      var answer =
          browser.post(
              "/connexion", Map.of("numero", manager(), "mot-de-passe", password(), "suite", next));
      assertThat(Browsing.location(answer)).as(next).isEqualTo("/");
    }
    Browsing browser = browsing();
    var answer =
        browser.fill(
            "/connexion",
            Map.of("numero", manager(), "mot-de-passe", password(), "suite", "/mon-compte"));
    assertThat(Browsing.location(answer)).isEqualTo("/mon-compte");
  }

  @Test
  void an_address_with_more_than_an_address_reaches_no_mail() throws Exception {
    Browsing manager = browsing().signedIn(manager(), password());
    for (String mail :
        List.of(
            "a@demo.example\r\nBcc: voleur@evil.example",
            "a@demo.example\nBcc: voleur@evil.example",
            "a@demo.example,voleur@evil.example",
            "a@demo.example;voleur@evil.example",
            "\"A\r\nBcc: voleur@evil.example\" <a@demo.example>",
            "a@demo.example%0ABcc:voleur@evil.example")) {
      assertThat(appoint(manager, "Injecte", mail)).as(mail).isEqualTo(422);
    }
    assertThat(appoint(manager, "Injecte\r\nBcc: voleur@evil.example", "b@demo.example"))
        .isEqualTo(422);
    assertThat(appoint(manager, "Temoin", "temoin@demo.example")).isEqualTo(303);
    Mails mails = new Mails(folder.resolve("data/mail"));
    mails.link("temoin@demo.example");
    assertThat(mails.all()).noneMatch(text -> text.contains("evil.example"));
  }

  private static int appoint(Browsing manager, String surname, String mail) throws Exception {
    return manager
        .fill(
            "/utilisateurs/nomination",
            Map.of(
                "role", "DELEGATE",
                "designation", "identite",
                "nom", surname,
                "prenom", "Camille",
                "naissance", "31/12/1990",
                "email", mail))
        .statusCode();
  }

  private static String managerKey(String page) {
    int at = page.indexOf("Gestionnaire", page.indexOf("name=\"profil\""));
    String before = page.substring(0, at);
    return between(before.substring(before.lastIndexOf("value=\"")), "value=\"", "\"");
  }

  private static String removal(String page, String surname) {
    String row = page.substring(page.indexOf(surname));
    return between(row, "href=\"", "\"");
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start);
    assertThat(from).as(text).isNotNegative();
    int first = from + start.length();
    return text.substring(first, text.indexOf(end, first));
  }

  private static void mustBeOutside(Browsing browser) throws Exception {
    var answer = browser.get("/mon-compte");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Browsing.location(answer)).startsWith("/connexion");
  }

  private static Browsing browsing() throws Exception {
    return Browsing.from("127.0.0.1", demo.address());
  }

  private static String manager() {
    return demo.value("MANAGER_NUMBER");
  }

  private static String password() {
    return demo.value("PASSWORD");
  }
}
