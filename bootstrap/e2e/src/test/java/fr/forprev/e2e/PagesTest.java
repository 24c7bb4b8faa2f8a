package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every page, and every page with faults, can be used by everybody: {@link Visit#mustBeFine}. */
@Timeout(240)
@NeedsChromium
class PagesTest {

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

  @Test
  void of_who_is_not_signed_in() throws Exception {
    try (Visit visit = chromium.phone(demo.address())) {
      visit.open("/connexion").mustBeFine("connexion");
      visit.page().locator("details.help").first().click();
      visit.mustBeFine("connexion-aide");
      visit.press("Se connecter").mustBeFine("connexion-vide");
      visit.signIn("QQQ00001", "faux").mustBeFine("connexion-fausse");
      visit.open("/numero-oublie").mustBeFine("numero-oublie");
      visit.press("Recevoir mon numéro").mustBeFine("numero-oublie-faute");
      visit.open("/mot-de-passe-oublie").mustBeFine("mot-de-passe-oublie");
      visit.press("Recevoir un lien").mustBeFine("mot-de-passe-oublie-faute");
      visit.open("/compte-demandeur").mustBeFine("compte-demandeur");
      visit.press("Créer mon compte").mustBeFine("compte-demandeur-faute");
      visit.open("/compte-demandeur/e-mail").mustBeFine("mail-parti");
      visit.open("/liens/" + "A".repeat(43)).mustBeFine("lien-inconnu");
      visit.open("/nulle-part").mustBeFine("nulle-part");
      visit
          .open("/connexion")
          .forgetCookies()
          .press("Se connecter")
          .mustBeFine("formulaire-refuse");
    }
  }

  @Test
  void of_who_must_wait() throws Exception {
    try (Visit visit = chromium.phone(demo.address())) {
      for (int i = 0; i < 6; i++) {
        visit.signIn("QQQ00002", "faux").at("Connexion");
      }
      assertThat(visit.text("[role=alert]")).contains("Trop d'essais");
      visit.mustBeFine("connexion-attente");
    }
  }

  @Test
  void of_a_manager() throws Exception {
    try (Visit visit = signedIn("MANAGER_NUMBER")) {
      visit.at("Bonjour Karine").mustBeFine("tableau-de-bord");
      visit.open("/utilisateurs").mustBeFine("utilisateurs");
      visit.open("/utilisateurs/nomination").mustBeFine("nomination");
      visit.press("Donner le rôle").mustBeFine("nomination-faute");
      visit.open("/utilisateurs/nomination").tick("Elle n'en a pas encore");
      visit.mustBeFine("nomination-identite");
      visit.press("Donner le rôle").mustBeFine("nomination-identite-faute");
      visit.open("/utilisateurs/nomination").tick("Gestionnaire");
      visit.type("Numéro Forprev", "QQQ00003").press("Donner le rôle");
      visit.mustBeFine("nomination-refusee");
      visit.open("/utilisateurs").follow("Retirer le rôle Gestionnaire de PARIS Karine");
      visit.mustBeFine("retrait");
      visit.press("Retirer ce rôle").mustBeFine("retrait-refuse");
      visit.open("/comptes-internes/national").mustBeFine("pas-pour-vous");
    }
  }

  @Test
  void of_ones_account() throws Exception {
    try (Visit visit = signedIn("TRAINER_NUMBER")) {
      visit.open("/mon-compte").mustBeFine("mon-compte");
      visit.open("/mon-compte/preferences").mustBeFine("preferences");
      visit.press("Enregistrer").at("Mon compte").mustBeFine("mon-compte-enregistre");
      visit.open("/mon-compte/e-mail").mustBeFine("e-mail");
      visit.press("Enregistrer").mustBeFine("e-mail-faute");
      visit.open("/mon-compte/mot-de-passe").mustBeFine("mot-de-passe");
      visit.press("Enregistrer").mustBeFine("mot-de-passe-faute");
      visit.open("/mon-compte/connexions").mustBeFine("connexions");
      visit.open("/mon-compte/second-facteur").mustBeFine("second-facteur-mise-en-place");
      visit.press("Activer").mustBeFine("second-facteur-mise-en-place-faute");
      Device device = new Device(visit.text("code.secret"));
      visit.type("Code", device.code()).press("Activer").at("Codes de secours");
      visit.mustBeFine("codes-de-secours");
      visit.open("/mon-compte/second-facteur").mustBeFine("second-facteur-changement");
      visit.open("/mon-compte/second-facteur/retrait").mustBeFine("second-facteur-retrait");
      visit.press("Désactiver").mustBeFine("second-facteur-retrait-faute");
    }
  }

  @Test
  void of_an_officer() throws Exception {
    try (Visit visit = signedIn("INRS_NUMBER")) {
      visit.at("Double authentification").mustBeFine("second-facteur");
      visit.type("Code", "000000").press("Continuer").mustBeFine("second-facteur-faute");
      visit.type("Code", new Device(demo.value("SECOND_FACTOR")).code()).press("Continuer");
      visit.at("Bonjour Inès").mustBeFine("tableau-de-bord-inrs");
      visit.open("/comptes-internes").mustBeFine("comptes-internes");
      visit.open("/comptes-internes/CARSAT_RHONE_ALPES").mustBeFine("comptes-internes-caisse");
      visit.open("/comptes-internes/national/nomination").mustBeFine("comptes-internes-nomination");
      visit.open("/comptes-internes/CARSAT_RHONE_ALPES/nomination");
      visit.mustBeFine("comptes-internes-caisse-nomination");
    }
  }

  @Test
  void of_support() throws Exception {
    try (Visit visit = signedIn("SUPPORT_NUMBER")) {
      visit.type("Code", new Device(demo.value("SECOND_FACTOR")).code()).press("Continuer");
      visit.at("Bonjour Solène").mustBeFine("tableau-de-bord-hotline");
      visit.open("/hotline").mustBeFine("hotline");
      visit.press("Chercher").mustBeFine("hotline-faute");
      visit.open("/hotline").type("Nom", "Paris").press("Chercher").at("PARIS Karine");
      visit.mustBeFine("hotline-personne");
      String person = "/hotline/personnes/" + demo.value("TRAINER_TO_RENEW_NUMBER");
      visit.open(person + "/identite").mustBeFine("hotline-identite");
      visit.press("Enregistrer").mustBeFine("hotline-identite-faute");
      visit.open(person + "/e-mail").type("Motif", "Appel").press("Enregistrer");
      visit.mustBeFine("hotline-e-mail-refuse");
      visit.open(person + "/fusion").mustBeFine("hotline-fusion");
      visit.press("Suivant").mustBeFine("hotline-fusion-faute");
      visit.open(person + "/fusion/" + demo.value("SECOND_ACCOUNT_NUMBER"));
      visit.mustBeFine("hotline-fusion-confirmation");
      visit.press("Fusionner").mustBeFine("hotline-fusion-confirmation-faute");
      visit.open("/hotline/entites").mustBeFine("hotline-entite");
      visit.press("Suivant").mustBeFine("hotline-entite-faute");
      visit.open("/hotline/entites/99900042500010/gestionnaire");
      visit.mustBeFine("hotline-gestionnaire");
      visit.press("Nommer").mustBeFine("hotline-gestionnaire-faute");
    }
  }

  @Test
  @Verifies(Rule.USR_03)
  void of_a_first_connection() throws Exception {
    try (Visit visit = signedIn("APPLICANT_NUMBER")) {
      visit.at("Première connexion").mustBeFine("premiere-connexion");
      visit.press("Enregistrer et continuer").mustBeFine("premiere-connexion-faute");
      visit.follow("Modifiez-la").mustBeFine("premiere-connexion-e-mail");
    }
  }

  @Test
  void of_a_choice_between_profiles() throws Exception {
    try (Visit visit = chromium.phone(demo.address())) {
      visit.signIn("TRX61240", demo.value("PASSWORD")).at("Choisir un profil").mustBeFine("profil");
      visit.press("Formateur").at("Bonjour Zoé");
      visit.page().locator(".profile summary").click();
      visit.mustBeFine("profil-dans-l-en-tete");
    }
  }

  @Test
  void of_a_link() throws Exception {
    String mail = "lea@demo.example";
    try (Visit visit = chromium.phone(demo.address())) {
      visit
          .open("/compte-demandeur")
          .type("Nom", "Marchand-Delacroix")
          .type("Prénom", "Léa")
          .type("Date de naissance", "31/12/1980")
          .type("Adresse électronique", mail)
          .press("Créer mon compte");
      visit.open(new Mails(folder.resolve("data/mail")).link(mail)).mustBeFine("lien");
      visit
          .type("Nouveau mot de passe", "azertyuiop12")
          .press("Enregistrer")
          .mustBeFine("lien-faute");
      visit.type("Nouveau mot de passe", PHRASE).type("Confirmation du mot de passe", PHRASE);
      visit.press("Enregistrer").mustBeFine("mot-de-passe-choisi");
    }
  }

  private static Visit signedIn(String number) {
    return chromium.phone(demo.address()).signIn(demo.value(number), demo.value("PASSWORD"));
  }
}
