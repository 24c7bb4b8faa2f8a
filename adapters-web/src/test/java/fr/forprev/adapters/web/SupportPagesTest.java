package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Support.Found;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.CaisseRequest;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.PersonSearch;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Support: search, correct, merge, appoint at the request of a caisse. */
class SupportPagesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String PERSON = "/hotline/personnes/BCD12345";

  private static PluggedSupport plugged() {
    return SERVER.plugged.accounts.support;
  }

  private static Browser support() {
    return SERVER.signedIn(People.SUPPORT);
  }

  @Test
  void the_menu_of_support_has_the_hotline_and_no_other_has() {
    assertThat(support().get("/").document().select("nav.menu a").eachAttr("href"))
        .contains("/hotline");
    assertThat(SERVER.signedIn(People.INRS).get("/").text()).doesNotContain("Hotline");
  }

  @Test
  void the_only_person_found_is_shown_at_once_a_merged_number_as_it_was_asked() {
    support().submit("/hotline", "numero", "jka 37899").leadsTo("/hotline/personnes/JKA37899");
    assertThat(plugged().gotSearch)
        .isEqualTo(new PersonSearch.ByNumber(new ForprevNumber("JKA37899")));
    plugged().found = new Found(List.of(People.MANAGER), false, new ForprevNumber("ZZX70070"));
    support().submit("/hotline", "numero", "ZZX70070").leadsTo("/hotline/personnes/ZZX70070");
  }

  @Test
  void homonyms_are_told_apart_by_their_birth_date() {
    plugged().found = new Found(List.of(People.MANAGER, People.DELEGATE), true, null);

    Browser.Page page = support().submit("/hotline", "nom", "paris").expect(200);

    assertThat(plugged().gotSearch).isEqualTo(new PersonSearch.ByName(new Name("paris"), null));
    assertThat(page.document().select("tbody tr").eachText().getFirst())
        .isEqualTo("PARIS Karine 31/12/1980 JKA37899 K@exemple.fr");
    assertThat(page.one(".note").text()).contains("2 premières personnes");
    assertThat(page.one("#nom").val()).isEqualTo("paris");
  }

  @Test
  void an_email_and_both_names_are_looked_for_too() {
    support().submit("/hotline", "email", "k@exemple.fr");
    assertThat(plugged().gotSearch).isEqualTo(new PersonSearch.ByEmail("k@exemple.fr"));
    support().submit("/hotline", "nom", "Paris", "prenom", "Karine");
    assertThat(plugged().gotSearch)
        .isEqualTo(new PersonSearch.ByName(new Name("Paris"), new Name("Karine")));
  }

  @Test
  void what_cannot_be_looked_for_is_told_and_stays() {
    for (String[] typed :
        List.of(
            new String[] {},
            new String[] {"numero", "JKA37899", "email", "k@exemple.fr"},
            new String[] {"numero", "12"},
            new String[] {"prenom", "Karine"},
            new String[] {"email", "k@"})) {
      support().submit("/hotline", typed).expect(422);
    }
    assertThat(plugged().gotSearch).isNull();
    plugged().found = new Found(List.of(), false, null);
    Browser.Page page = support().submit("/hotline", "nom", "Personne").expect(422);
    assertThat(page.text()).contains("Personne ne correspond");
  }

  @Test
  void a_person_is_shown_with_roles_and_traces() {
    Browser.Page page = support().get(PERSON).expect(200);

    assertThat(page.text())
        .contains("NGUYEN", "Émile", "31/12/1980", "Délégataire", "FORMATION GUY", "ZZX70070")
        .contains("01/03/2024 09:15")
        .doesNotContain("a été fusionné");
    assertThat(page.document().select("tbody tr").eachText())
        .containsExactly(
            "10/12/2026 09:15 Données corrigées AUBRY Théo (STV44444) l'adresse électronique ;"
                + " motif : <appel>",
            "09/12/2026 09:15 Adresse électronique changée la personne elle-même");
    assertThat(support().get("/hotline/personnes/ZZX70070").expect(200).one(".note").text())
        .isEqualTo("Le n° ZZX70070 a été fusionné : il mène au n° BCD12345.");
  }

  @Test
  void an_identity_is_corrected_with_its_motive() {
    Browser browser = support();
    Browser.Page form = browser.get(PERSON + "/identite").expect(200);
    assertThat(form.one("#nom").val()).isEqualTo("NGUYEN");
    assertThat(form.one("#naissance").val()).isEqualTo("31/12/1980");

    browser
        .submit(
            PERSON + "/identite",
            "nom",
            "Nguyen-Lê",
            "prenom",
            "Émile",
            "naissance",
            "30/12/1980",
            "motif",
            " Appel,\r\nlivret de famille ")
        .leadsTo(PERSON);

    assertThat(plugged().gotNumber).isEqualTo(People.DELEGATE.number());
    assertThat(plugged().gotIdentity)
        .isEqualTo(
            new Identity(new Name("Nguyen-Lê"), new Name("Émile"), LocalDate.of(1980, 12, 30)));
    assertThat(plugged().gotEmail).isNull();
    assertThat(plugged().gotReason).isEqualTo("Appel,\r\nlivret de famille");
    assertThat(browser.get(PERSON).one(".done").text()).startsWith("Le compte est corrigé");
  }

  @Test
  void an_email_is_corrected_and_a_refusal_keeps_what_was_typed() {
    support()
        .submit(PERSON + "/e-mail", "email", "autre@exemple.fr", "motif", "Appel")
        .leadsTo(PERSON);
    assertThat(plugged().gotIdentity).isNull();
    assertThat(plugged().gotEmail).isEqualTo("autre@exemple.fr");

    plugged().refused =
        List.of(
            Reason.of(
                Rule.USR_02,
                Unblock.never(),
                Fact.reference("unchanged", People.DELEGATE.number())));
    Browser.Page page =
        support()
            .submit(PERSON + "/e-mail", "email", "meme@exemple.fr", "motif", "Appel")
            .expect(422);
    assertThat(page.text()).contains("ne change rien au compte n° BCD12345", "Règle USR-02");
    assertThat(page.one("#email").val()).isEqualTo("meme@exemple.fr");
    assertThat(page.one("#motif").text()).isEqualTo("Appel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\u0000b"})
  void a_motive_is_asked(String motive) {
    Browser.Page page =
        support()
            .submit(PERSON + "/e-mail", "email", "autre@exemple.fr", "motif", motive)
            .expect(422);
    assertThat(page.document().select(".errors a").eachAttr("href")).containsExactly("#motif");
    support()
        .submit(PERSON + "/e-mail", "email", "a@exemple.fr", "motif", "x".repeat(2001))
        .expect(422);
    assertThat(SERVER.plugged.accounts.acts).isZero();
  }

  @Test
  void two_accounts_are_merged_after_a_page_that_tells_what_that_does() {
    plugged().remarks =
        List.of(
            Remark.of(
                Rule.USR_09,
                Fact.text("keptIdentity", "PARIS Karine"),
                Fact.text("droppedIdentity", "SANS Rôle")));
    Browser browser = support();
    browser.submit(PERSON + "/fusion", "numero", "jka37899").leadsTo(PERSON + "/fusion/JKA37899");

    Browser.Page preview = browser.get(PERSON + "/fusion/JKA37899").expect(200);
    assertThat(preview.one("[aria-labelledby=reste]").text()).contains("JKA37899", "PARIS");
    assertThat(preview.one("[aria-labelledby=absorbe]").text()).contains("RST33333");
    assertThat(preview.text())
        .contains("PARIS Karine reste, et non SANS Rôle")
        .contains("Certifications de formateur : 2", "Sessions déclarées : 3")
        .contains("comme formateur : 4");
    Browser.Page unsure = browser.submit(PERSON + "/fusion/JKA37899").expect(422);
    assertThat(unsure.document().select(".errors a").eachAttr("href")).containsExactly("#certain");
    assertThat(SERVER.plugged.accounts.acts).isZero();

    browser
        .submit(PERSON + "/fusion/JKA37899", "certain", "oui")
        .leadsTo("/hotline/personnes/JKA37899");
    assertThat(plugged().gotNumber).isEqualTo(People.DELEGATE.number());
    assertThat(plugged().gotOther).isEqualTo(People.MANAGER.number());
    assertThat(SERVER.plugged.accounts.acts).isEqualTo(1);
  }

  @Test
  void the_sessions_that_prevent_a_merge_are_told() {
    plugged().refused =
        List.of(
            Reason.of(
                Rule.USR_09, Unblock.ask(Role.MANAGER), Fact.text("sharedSessions", "113, 127")));

    Browser.Page page = support().submit(PERSON + "/fusion", "numero", "JKA37899");

    assertThat(page.text()).contains("113, 127", "Règle USR-09");
    assertThat(page.one("#numero").val()).isEqualTo("JKA37899");
  }

  @Test
  void a_manager_is_appointed_at_the_request_of_the_caisse() {
    String path = "/hotline/entites/73282932000074/gestionnaire";
    Browser browser = support();
    browser.submit("/hotline/entites", "siret", "732 829 320 00074").leadsTo(path);
    assertThat(browser.get(path).expect(200).text()).contains("FORMATION GUY", "PARIS Karine");

    browser
        .submit(
            path,
            "designation",
            "numero",
            "numero",
            "BCD12345",
            "parti-JKA37899",
            "oui",
            "motif",
            "Courrier de la Carsat du 3 mars")
        .leadsTo(PERSON);

    assertThat(SERVER.plugged.accounts.gotScope).isEqualTo(People.ENTITY);
    assertThat(SERVER.plugged.accounts.gotAppointing)
        .isEqualTo(
            new Appointing(
                Role.MANAGER,
                new Appointee.ByNumber(People.DELEGATE.number()),
                new CaisseRequest("Courrier de la Carsat du 3 mars", Set.of(People.MANAGER.id()))));
  }

  @Test
  void managers_in_place_keep_support_from_appointing_and_the_ticks_stay() {
    SERVER.plugged.accounts.refused =
        List.of(Reason.reserved(Rule.USR_07, Role.MANAGER, Fact.count("managersInPlace", 1)));
    Browser.Page page =
        support()
            .submit(
                "/hotline/entites/73282932000074/gestionnaire",
                "designation",
                "numero",
                "numero",
                "BCD12345",
                "parti-JKA37899",
                "oui",
                "motif",
                "Courrier");
    assertThat(page.text()).contains("encore en place", "Règle USR-07");
    assertThat(page.one("#parti-JKA37899").hasAttr("checked")).isTrue();
    support().submit("/hotline/entites", "siret", "123").expect(422);
    assertThat(support().submit("/hotline/entites", "siret", "55208131766522").expect(422).text())
        .contains("SIRET");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/hotline",
        PERSON,
        PERSON + "/identite",
        PERSON + "/e-mail",
        PERSON + "/fusion",
        "/hotline/entites",
        "/hotline/entites/73282932000074/gestionnaire",
        "/hotline/entites/1/gestionnaire",
        "/hotline/personnes/x"
      })
  void to_anybody_else_there_is_no_such_page(String path) {
    plugged().unseen = true;
    SERVER.signedIn(People.MANAGER).get(path).expect(404);
  }
}
