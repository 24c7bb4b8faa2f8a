package fr.forprev.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.KeepStaff;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.OneTimeLink.Purpose;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Answers;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Links that were mailed, over the pages of the running product, as the days go by. */
@Timeout(180)
@Verifies(Rule.USR_11)
class OneTimeLinkTest {

  private static final LocalDate ISSUED = LocalDate.of(2028, 2, 22);
  private static final LocalDate LAST_DAY = LocalDate.of(2028, 2, 29);
  private static final LocalDate TOO_LATE = LocalDate.of(2028, 3, 1);
  private static final String PHRASE = "un cheval bai devant la grange";
  private static final Map<String, String> CHOSEN =
      Map.of("nouveau", PHRASE, "confirmation", PHRASE);
  private static final Scope MAROSE = new Scope.OfOrganisation(SampleOrganisations.MAROSE.id());

  @TempDir Path folder;

  private final SettableClock clock = SettableClock.on(ISSUED);
  private Site site;
  private Installation installation;
  private LinksByMail mails;
  private Visitor visitor;

  @BeforeEach
  void start() {
    site = Site.in(folder);
    installation = Installation.start(site, clock);
    mails = new LinksByMail(site, clock);
    visitor = new Visitor(installation.running());
  }

  @AfterEach
  void stop() {
    installation.close();
  }

  @ParameterizedTest
  @EnumSource
  void serves_on_the_seventh_day(Purpose purpose) throws Exception {
    String link = link(purpose);
    clock.set(LAST_DAY);

    HttpResponse<String> form = visitor.get(link);
    assertThat(form.statusCode()).isEqualTo(200);
    assertThat(Visitor.words(form)).contains(welcome(purpose));
    HttpResponse<String> chosen = visitor.post(link, CHOSEN);
    assertThat(chosen.statusCode()).isEqualTo(200);
    assertThat(chosen.body()).contains("<h1>Mot de passe enregistré</h1>");
    assertThat(passwords()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void is_refused_on_the_eighth_day_and_the_new_one_that_the_page_speaks_of_serves(Purpose purpose)
      throws Exception {
    String link = link(purpose);
    clock.set(LAST_DAY);
    assertThat(visitor.get(link).statusCode()).isEqualTo(200);
    clock.set(TOO_LATE);

    mustRefuse(
        visitor.post(link, CHOSEN), // of the page that was opened the day before
        "Ce lien servait jusqu'au 29/02/2028 inclus ; nous sommes le 01/03/2028 : demandez-en un"
            + " nouveau.");
    mustRefuse(
        visitor.get(link),
        "Ce lien servait jusqu'au 29/02/2028 inclus ; nous sommes le 01/03/2028 : demandez-en un"
            + " nouveau.");
    assertThat(passwords()).isZero();

    String another = renewed(purpose);
    assertThat(visitor.fill(another, CHOSEN).statusCode()).isEqualTo(200);
    assertThat(passwords()).isEqualTo(1);
    assertThat(visitor.get(link).statusCode()).isIn(404, 422);
  }

  @ParameterizedTest
  @EnumSource
  void serves_once(Purpose purpose) throws Exception {
    String link = link(purpose);
    assertThat(visitor.fill(link, CHOSEN).statusCode()).isEqualTo(200);
    String before = hash();
    clock.set(LAST_DAY);

    String served =
        "Ce lien a déjà servi le 22/02/2028 : connectez-vous, ou demandez-en un nouveau.";
    mustRefuse(visitor.get(link), served);
    visitor.get("/connexion");
    mustRefuse(
        visitor.post(link, Map.of("nouveau", PHRASE + "!", "confirmation", PHRASE + "!")), served);
    assertThat(hash()).isEqualTo(before);
  }

  @Test
  void what_serves_another_purpose_is_no_link_and_a_link_is_nothing_else() throws Exception {
    String link = link(Purpose.FIRST_SIGN_IN);
    String secret = link.substring("/liens/".length());
    visitor.fill(link, CHOSEN);
    String number = site.ask("select forprev_number from person where email = 'lea@b.test'").get(0);
    visitor.signedIn(number, PHRASE);

    HttpResponse<String> ofSignIn = visitor.get("/liens/" + visitor.cookie("forprev"));
    assertThat(ofSignIn.statusCode()).isEqualTo(404);
    assertThat(ofSignIn.body()).doesNotContain("name=\"nouveau\"");
    Visitor thief = new Visitor(installation.running()).withCookie("forprev", secret);
    assertThat(Visitor.location(thief.get("/mon-compte"))).startsWith("/connexion");
  }

  /** The link that is mailed for that purpose. */
  private String link(Purpose purpose) throws Exception {
    if (purpose == Purpose.FIRST_SIGN_IN) {
      Identity lea = new Identity(new Name("MARCHAND"), new Name("Léa"), LocalDate.of(1990, 5, 17));
      Adapters adapters = installation.running().adapters();
      Answers.granted(
          KeepStaff.of(adapters.accounts(), adapters.sessions().organisations())
              .appoint(
                  new Actor(People.KARINE.id(), Role.MANAGER, MAROSE),
                  MAROSE,
                  new Appointing(
                      Role.DELEGATE, new Appointee.ByIdentity(lea, "lea@b.test"), null)));
      return mails.next("lea@b.test");
    }
    return purpose == Purpose.FORGOTTEN_PASSWORD
        ? forgotten(People.HELENE.number().value(), People.HELENE.email())
        : registered();
  }

  /** What somebody does who is told to ask for a new one. */
  private String renewed(Purpose purpose) throws Exception {
    return switch (purpose) {
      case FIRST_SIGN_IN ->
          forgotten(
              site.ask("select forprev_number from person where email = 'lea@b.test'").get(0),
              "lea@b.test");
      case FORGOTTEN_PASSWORD -> forgotten(People.HELENE.number().value(), People.HELENE.email());
      case EMAIL_CONFIRMATION -> registered();
    };
  }

  private String forgotten(String number, String email) throws Exception {
    visitor.fill("/mot-de-passe-oublie", Map.of("numero", number, "email", email));
    return mails.next(email);
  }

  private String registered() throws Exception {
    visitor.fill(
        "/compte-demandeur",
        Map.of(
            "nom", "Dupré",
            "prenom", "Zoé",
            "naissance", "01/02/1990",
            "email", "zoe@b.test"));
    return mails.next("zoe@b.test");
  }

  private static String welcome(Purpose purpose) {
    return switch (purpose) {
      case FIRST_SIGN_IN -> "Bonjour Léa, bienvenue dans Forprev.";
      case FORGOTTEN_PASSWORD -> "Bonjour Hélène, choisissez un autre mot de passe.";
      case EMAIL_CONFIRMATION -> "Bonjour Zoé, votre adresse est confirmée.";
    };
  }

  private static void mustRefuse(HttpResponse<String> page, String sentence) {
    assertThat(page.statusCode()).as(page.body()).isEqualTo(422);
    assertThat(Visitor.words(page)).contains(sentence, "Règle USR-11");
    assertThat(page.body()).doesNotContain("name=\"nouveau\"");
  }

  private int passwords() throws Exception {
    return site.ask("select 1 from credential").size();
  }

  private String hash() throws Exception {
    return site.ask("select password_hash from credential").get(0);
  }
}
