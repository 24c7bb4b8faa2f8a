package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A call to support: a name corrected, two accounts made one, and the person who signs in again.
 */
@Timeout(240)
@NeedsChromium
class SupportTest {

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
  @Verifies({Rule.USR_02, Rule.USR_09})
  void a_person_with_two_accounts_is_found_corrected_and_made_one() throws Exception {
    String first = demo.value("TRAINER_TO_RENEW_NUMBER");
    String second = demo.value("SECOND_ACCOUNT_NUMBER");
    try (Visit support = chromium.phone(demo.address())) {
      support.signIn(demo.value("SUPPORT_NUMBER"), demo.value("PASSWORD"));
      support.type("Code", new Device(demo.value("SECOND_FACTOR")).code()).press("Continuer");
      support.at("Bonjour Solène").follow("Ouvrir la hotline").at("Hotline");
      support.type("Nom", "nguyen bertin").press("Chercher").at("NGUYỄN-BERTIN Thanh Hà");
      support.follow("Corriger l'identité").at("Corriger l'identité");
      support.type("Nom", "NGUYỄN").type("Motif", "Appel du matin, nom de naissance");
      support.press("Enregistrer").at("NGUYỄN Thanh Hà");
      assertThat(support.text("tbody tr")).contains("Données corrigées", "nom de naissance");

      support.follow("Fusionner avec un autre compte").at("Fusionner deux comptes");
      support.type("Numéro Forprev de l'autre compte", first).press("Suivant");
      support.at("Fusionner deux comptes");
      assertThat(support.text("[aria-labelledby=reste]")).contains(first);
      support.tick("Les deux comptes sont ceux d'une seule personne").press("Fusionner");
      support.at("NGUYỄN Thanh Hà");
      assertThat(support.path()).isEqualTo("/hotline/personnes/" + first);
      support.open("/hotline/personnes/" + second);
      assertThat(support.text(".note")).contains(first, second);
    }
    Mails mails = new Mails(folder.resolve("data/mail"));
    for (String number : new String[] {first, second}) {
      Await.until(
          "the mail of the merge to " + number,
          Duration.ofSeconds(60),
          demo.product()::stderr,
          () -> mails.to(number.toLowerCase(Locale.ROOT) + "@demo.example").size() >= 1);
    }
    try (Visit person = chromium.phone(demo.address())) {
      person.signIn(second, demo.value("PASSWORD")).at("Choisir un profil");
      person.press("Formateur").at("Bonjour Thanh Hà");
      assertThat(person.text(".lead")).contains(first);
    }
  }
}
