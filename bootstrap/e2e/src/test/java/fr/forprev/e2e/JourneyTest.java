package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the invitation, or from the sign-in, to the landing page, on a telephone. */
@Timeout(180)
@NeedsChromium
class JourneyTest {

  private static final String PHRASE = "un-cheval-bai-devant-la-grange";

  @TempDir static Path folder;

  private static Demo demo;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws Exception {
    demo = Demo.in(folder);
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (demo != null) {
      demo.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MANAGER    | Tableau de bord, Utilisateurs, Mon compte     | Gestionnaire · MAROSE FORMATION
          DELEGATE   | Tableau de bord, Mon compte                   | Délégataire · MAROSE FORMATION
          TRAINER    | Tableau de bord, Mon compte                   | Formateur
          INSTRUCTOR | Tableau de bord, Comptes internes, Mon compte | Instructeur · Carsat Pays de la Loire
          COMMISSION | Tableau de bord, Mon compte                   | Commission
          INRS       | Tableau de bord, Comptes internes, Mon compte | INRS
          SUPPORT    | Tableau de bord, Hotline, Mon compte          | Hotline
          """)
  void each_role_lands_on_its_dashboard(String role, String menu, String profile) throws Exception {
    try (Visit visit = chromium.phone(demo.address())) {
      visit.signIn(demo.value(role + "_NUMBER"), demo.value("PASSWORD"));
      if (List.of("INSTRUCTOR", "COMMISSION", "INRS", "SUPPORT").contains(role)) {
        visit
            .at("Double authentification")
            .type("Code", new Device(demo.value("SECOND_FACTOR")).code())
            .press("Continuer");
      }
      visit.page().waitForURL(demo.address() + "/");
      assertThat(visit.text("h1")).startsWith("Bonjour ");
      assertThat(visit.texts(".menu a")).containsExactly(menu.split(", "));
      assertThat(visit.text(".profile strong")).isEqualTo(profile);
      visit.press("Déconnexion").at("Connexion");
      assertThat(visit.text("[role=status]")).isEqualTo("Vous êtes déconnecté.");
      visit.mustBeSilent();
    }
  }

  @Test
  @Verifies({Rule.USR_03, Rule.USR_11})
  void a_delegate_arrives_from_the_appointment_to_the_landing_page() throws Exception {
    String mail = "nora@demo.example";
    try (Visit manager = chromium.phone(demo.address())) {
      manager
          .signIn(demo.value("MANAGER_NUMBER"), demo.value("PASSWORD"))
          .follow("Utilisateurs")
          .at("Utilisateurs")
          .follow("Donner un rôle")
          .at("Donner un rôle")
          .tick("Délégataire")
          .tick("Elle n'en a pas encore")
          .type("Nom", "Ibanez")
          .type("Prénom", "Nora")
          .type("Date de naissance", "29/02/1992")
          .type("Adresse électronique", mail)
          .press("Donner le rôle")
          .at("Utilisateurs");
      assertThat(manager.text("[role=status]")).startsWith("Le compte est créé");
      assertThat(manager.text("table")).containsIgnoringCase("Ibanez");
      manager.mustBeSilent();
    }
    try (Visit nora = chromium.phone(demo.address())) {
      String number = choosePassword(nora, mail);
      nora.follow("Se connecter").at("Connexion");
      nora.type("Numéro Forprev", number).type("Mot de passe", PHRASE).press("Se connecter");
      nora.at("Première connexion").open("/mon-compte").at("Première connexion");
      nora.tick("J'ai vérifié mes données").press("Enregistrer et continuer");
      nora.page().waitForURL(demo.address() + "/**");
      assertThat(nora.open("/").at("Bonjour Nora").text(".profile strong"))
          .isEqualTo("Délégataire · MAROSE FORMATION");
      nora.mustBeSilent();
    }
  }

  @Test
  @Verifies({Rule.USR_03, Rule.USR_11})
  void an_applicant_makes_an_account() throws Exception {
    String mail = "basile@demo.example";
    try (Visit visit = chromium.phone(demo.address())) {
      visit
          .open("/")
          .at("Connexion")
          .follow("Créer un compte demandeur")
          .at("Créer un compte demandeur")
          .type("Nom", "Quéré")
          .type("Prénom", "Basile")
          .type("Date de naissance", "1/3/1988")
          .type("Adresse électronique", mail)
          .press("Créer mon compte")
          .at("Consultez vos e-mails");
      String number = choosePassword(visit, mail);
      visit.signIn(number, PHRASE).at("Première connexion");
      visit.press("Enregistrer et continuer");
      assertThat(visit.text("[role=alert]")).contains("Vérifiez vos données");
      visit.tick("J'ai vérifié mes données").press("Enregistrer et continuer").at("Bonjour Basile");
      assertThat(visit.text(".profile strong")).isEqualTo("Demandeur");
      visit.mustBeSilent();
    }
  }

  @Test
  @Verifies(Rule.USR_11)
  void who_forgot_a_password_chooses_another_one() throws Exception {
    String mail = "cpl48835@demo.example";
    try (Visit visit = chromium.phone(demo.address())) {
      visit
          .open("/connexion")
          .follow("Mot de passe oublié")
          .at("Mot de passe oublié")
          .type("Numéro Forprev", "CPL48835")
          .type("Adresse électronique", mail)
          .press("Recevoir un lien")
          .at("Consultez vos e-mails");
      assertThat(choosePassword(visit, mail)).isEqualTo("CPL48835");
      visit.signIn("CPL48835", PHRASE).at("Bonjour Manuel").mustBeSilent();
    }
  }

  @Test
  @Verifies(Rule.USR_06)
  void who_has_two_roles_chooses_one_and_changes_it_in_the_header() throws Exception {
    try (Visit visit = chromium.phone(demo.address())) {
      visit.signIn("TRX61240", demo.value("PASSWORD")).at("Choisir un profil");
      visit.press("Formateur").at("Bonjour Zoé");
      assertThat(visit.texts(".menu a")).doesNotContain("Utilisateurs");
      visit.page().locator(".profile summary").click();
      visit.press("Gestionnaire · ATELIERS DU VERCORS").at("Bonjour Zoé");
      assertThat(visit.text(".profile strong")).isEqualTo("Gestionnaire · ATELIERS DU VERCORS");
      assertThat(visit.texts(".menu a")).contains("Utilisateurs");
      visit.mustBeSilent();
    }
  }

  @Test
  void the_keyboard_alone_gives_a_role() throws Exception {
    try (Visit visit = chromium.phone(demo.address())) {
      visit.open("/connexion").tabTo("a.skip").key("Enter");
      visit.tabTo("#numero").keys("rien").key("Enter");
      visit.page().locator("[role=alert]:focus").waitFor();
      visit.tabTo("[role=alert] a").key("Enter");
      visit.page().locator("#numero:focus, #mot-de-passe:focus").waitFor();
      visit.open("/connexion").tabTo("#numero").keys(demo.value("MANAGER_NUMBER"));
      visit.tabTo("#mot-de-passe").keys(demo.value("PASSWORD")).key("Enter").at("Bonjour Karine");
      visit.tabTo(".menu a[href='/utilisateurs']").key("Enter").at("Utilisateurs");
      visit.tabTo("a[href='/utilisateurs/nomination']").key("Enter").at("Donner un rôle");
      visit.tabTo("#role-DELEGATE").key("Space");
      visit.tabTo("#par-numero").key("ArrowDown");
      visit.tabTo("#nom").keys("Toucher").tabTo("#prenom").keys("Zita");
      visit.tabTo("#naissance").keys("31/01/1991").tabTo("#email").keys("zita@demo.example");
      visit.tabTo(".buttons button").key("Enter").at("Utilisateurs");
      assertThat(visit.text("table")).containsIgnoringCase("Toucher");
      visit.tabTo(".leave button").key("Enter").at("Connexion");
      visit.mustBeSilent();
    }
  }

  @Test
  void all_works_without_script() throws Exception {
    try (Visit visit = chromium.withoutScript(demo.address())) {
      visit.signIn("", "").at("Connexion");
      assertThat(visit.text("[role=alert]")).contains("Indiquez votre numéro Forprev.");
      visit.signIn(demo.value("MANAGER_NUMBER"), demo.value("PASSWORD")).at("Bonjour Karine");
      visit.follow("Utilisateurs").at("Utilisateurs").follow("Donner un rôle").at("Donner un rôle");
      visit
          .tick("Délégataire")
          .tick("Elle a un numéro Forprev")
          .type("Numéro Forprev", "QSM73306")
          .press("Donner le rôle")
          .at("Utilisateurs");
      assertThat(visit.text("[role=status]")).startsWith("Le rôle est donné");
      visit.follow("Retirer le rôle Délégataire de NGUYỄN Thanh Hà").at("Retirer un rôle");
      visit.press("Retirer ce rôle").at("Utilisateurs");
      assertThat(visit.text("table")).doesNotContain("NGUYỄN");
      visit.press("Déconnexion").at("Connexion");
    }
  }

  private static String choosePassword(Visit visit, String mail) throws Exception {
    visit
        .open(new Mails(folder.resolve("data/mail")).link(mail))
        .at("Choisir un mot de passe")
        .type("Nouveau mot de passe", PHRASE)
        .type("Confirmation du mot de passe", PHRASE)
        .press("Enregistrer")
        .at("Mot de passe enregistré");
    return visit.text(".secret");
  }
}
