package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Roles given and taken away: in an entity, a caisse, the network. */
class StaffPagesTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static PluggedAccounts accounts() {
    return SERVER.plugged.accounts;
  }

  @Test
  void the_staff_of_an_entity_is_listed_with_its_remark() {
    accounts().remarks = List.of(Remark.of(Rule.USR_07, Fact.count("managers", 1)));
    Browser.Page page = SERVER.signedIn(People.MANAGER).get("/utilisateurs").expect(200);
    assertThat(page.document().select("tbody tr").eachText())
        .containsExactly(
            "PARIS Karine JKA37899 Gestionnaire Retirer",
            "NGUYEN Émile BCD12345 Délégataire Retirer");
    assertThat(page.document().select(".note")).hasSize(1);
  }

  @Test
  void a_role_is_given_by_number() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    browser
        .submit(
            "/utilisateurs/nomination",
            "role",
            "DELEGATE",
            "designation",
            "numero",
            "numero",
            "bcd 12345")
        .leadsTo("/utilisateurs");
    assertThat(accounts().gotScope).isEqualTo(People.ENTITY);
    assertThat(accounts().gotAppointing)
        .isEqualTo(
            new Appointing(
                Role.DELEGATE, new Appointee.ByNumber(new ForprevNumber("BCD12345")), null));
    assertThat(browser.get("/utilisateurs").one(".done").text()).startsWith("Le rôle est donné");
  }

  @Test
  void a_role_is_given_by_identity_and_email() {
    SERVER
        .signedIn(People.MANAGER)
        .submit(
            "/utilisateurs/nomination",
            "role",
            "MANAGER",
            "designation",
            "identite",
            "nom",
            "Dupré",
            "prenom",
            "Zoé",
            "naissance",
            "01/02/1990",
            "email",
            "zoe@exemple.fr")
        .leadsTo("/utilisateurs");
    assertThat(accounts().gotAppointing.whom()).isInstanceOf(Appointee.ByIdentity.class);
  }

  @Test
  void what_is_missing_is_told_and_what_was_typed_stays() {
    Browser browser = SERVER.signedIn(People.MANAGER);
    Browser.Page page =
        browser
            .submit("/utilisateurs/nomination", "designation", "identite", "nom", "Dupré")
            .expect(422);
    assertThat(page.document().select(".errors a").eachAttr("href"))
        .containsExactly("#role", "#prenom", "#naissance", "#email");
    assertThat(page.one("#nom").val()).isEqualTo("Dupré");
    assertThat(page.one("#par-identite").hasAttr("checked")).isTrue();
    browser.submit("/utilisateurs/nomination", "role", "INRS").expect(422);
    assertThat(accounts().acts).isZero();
  }

  @Test
  void a_role_is_taken_away_after_a_page_that_asks() {
    String path = "/utilisateurs/retrait/" + People.DELEGATE.id() + "/delegate";
    Browser browser = SERVER.signedIn(People.MANAGER);
    assertThat(browser.get(path).expect(200).text()).contains("NGUYEN Émile", "Délégataire");
    assertThat(accounts().acts).isZero();
    browser.submit(path).leadsTo("/utilisateurs");
    assertThat(accounts().gotRemoved).isEqualTo(People.DELEGATE.id());
  }

  @Test
  void the_last_manager_stays_and_the_page_says_why() {
    accounts().refused =
        List.of(
            Reason.of(
                Rule.USR_07, Unblock.ask(Role.MANAGER), Fact.text("lastManager", "PARIS Karine")));
    String path = "/utilisateurs/retrait/" + People.MANAGER.id() + "/manager";
    Browser.Page page = SERVER.signedIn(People.MANAGER).submit(path);
    assertThat(page.text())
        .contains("Ce rôle est le vôtre", "PARIS Karine", "Adressez-vous", "Règle USR-07");
    assertThat(page.raw().statusCode()).isIn(403, 422);
  }

  @Test
  void internal_accounts_begin_with_ones_own() {
    accounts().staff = new Staff(new Scope.National(), List.of(People.INRS));
    Browser inrs = SERVER.signedIn(People.INRS);
    inrs.get("/comptes-internes").leadsTo("/comptes-internes/national");
    Browser.Page national = inrs.get("/comptes-internes/national").expect(200);
    assertThat(national.document().select("tbody tr").eachText())
        .containsExactly("ROY Ève KLM11111 INRS Retirer");
    assertThat(national.document().select(".columns a").size()).isGreaterThan(20);
    assertThat(
            inrs.get("/comptes-internes/national/nomination")
                .document()
                .select("input[name=role]")
                .eachAttr("value"))
        .containsExactly("COMMISSION", "INRS", "SUPPORT");
    SERVER
        .signedIn(People.INSTRUCTOR)
        .get("/comptes-internes")
        .leadsTo("/comptes-internes/CARSAT_BRETAGNE");
  }

  @Test
  void who_has_no_entity_has_no_users() {
    SERVER.signedIn(People.INRS).get("/utilisateurs").expect(404);
  }
}
