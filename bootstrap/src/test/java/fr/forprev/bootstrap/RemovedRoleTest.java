package fr.forprev.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.Credential;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.EmailPreferences;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
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

/** A role that was taken away is powerless at the next request: over the API and over pages. */
@Timeout(180)
@Verifies(Rule.USR_06)
class RemovedRoleTest {

  private static final String PHRASE = "un cheval bai devant la grange";
  private static final Scope MAROSE = new Scope.OfOrganisation(SampleOrganisations.MAROSE.id());
  private static final Actor KARINE = new Actor(People.KARINE.id(), Role.MANAGER, MAROSE);

  @TempDir Path folder;

  private final SettableClock clock = SettableClock.on(LocalDate.of(2026, 11, 24));
  private Installation installation;
  private AccountPorts accounts;
  private KeepStaff staff;

  @BeforeEach
  void start() {
    installation = Installation.start(Site.in(folder), clock);
    Adapters adapters = installation.running().adapters();
    accounts = adapters.accounts();
    staff = KeepStaff.of(accounts, adapters.sessions().organisations());
  }

  @AfterEach
  void stop() {
    installation.close();
  }

  @Test
  void a_token_that_was_given_for_it_opens_nothing_any_more() throws Exception {
    String token = installation.token(new Actor(People.BENOIT.id(), Role.MANAGER, MAROSE));
    assertThat(api("GET", "sessions", token).statusCode()).isEqualTo(200);
    assertThat(api("GET", "training-sites", token).statusCode()).isEqualTo(200);

    Answers.granted(staff.remove(KARINE, MAROSE, People.BENOIT.id(), Role.MANAGER));

    for (String path : new String[] {"sessions", "training-sites", "session-counts"}) {
      HttpResponse<String> answer = api("GET", path, token);
      assertThat(answer.statusCode()).as(path).isEqualTo(401);
      assertThat(answer.body()).contains("Le jeton est inconnu, échu ou retiré.");
    }
    assertThat(api("POST", "sessions", token).statusCode()).isEqualTo(401);
  }

  @Test
  void nor_does_it_borrow_another_role_that_the_person_still_has() throws Exception {
    Person both = People.BENOIT.gaining(Role.TRAINER, new Scope.Own());
    installation.store().persons().save(both);
    String asManager = installation.token(new Actor(both.id(), Role.MANAGER, MAROSE));
    String asTrainer = installation.token(new Actor(both.id(), Role.TRAINER, new Scope.Own()));

    Answers.granted(staff.remove(KARINE, MAROSE, both.id(), Role.MANAGER));

    assertThat(api("GET", "sessions", asManager).statusCode()).isEqualTo(401);
    assertThat(api("GET", "my-certificates", asManager).statusCode()).isEqualTo(401);
    assertThat(api("GET", "my-certificates", asTrainer).statusCode()).isEqualTo(200);
  }

  @Test
  void pages_and_forms_opened_with_it_are_not_there_under_the_role_that_is_left() throws Exception {
    Person both = People.BENOIT.gaining(Role.TRAINER, new Scope.Own());
    installation.store().persons().save(both);
    Visitor benoit = ready(both);
    benoit.signedIn(both.number().value(), PHRASE);
    benoit.post("/profil", Map.of("profil", managerOn(benoit.get("/profil").body())));
    assertThat(benoit.get("/utilisateurs").statusCode()).isEqualTo(200);
    assertThat(benoit.get("/utilisateurs/nomination").statusCode()).isEqualTo(200);

    Answers.granted(staff.remove(KARINE, MAROSE, both.id(), Role.MANAGER));

    HttpResponse<String> sent =
        benoit.post(
            "/utilisateurs/nomination",
            Map.of("role", "MANAGER", "designation", "numero", "numero", both.number().value()));
    assertThat(sent.statusCode()).isEqualTo(404);
    assertThat(benoit.get("/utilisateurs").statusCode()).isEqualTo(404);
    assertThat(benoit.get("/profil").body()).doesNotContain("Gestionnaire");
    assertThat(installation.store().persons().find(both.id()).orElseThrow().has(Role.MANAGER))
        .isFalse();
  }

  @Test
  void who_has_no_role_left_is_told_so_and_reaches_nothing() throws Exception {
    Visitor benoit = ready(People.BENOIT);
    assertThat(benoit.signedIn(People.BENOIT.number().value(), PHRASE)).isEmpty();
    assertThat(benoit.get("/utilisateurs").statusCode()).isEqualTo(200);

    Answers.granted(staff.remove(KARINE, MAROSE, People.BENOIT.id(), Role.MANAGER));

    for (String path : new String[] {"/", "/utilisateurs", "/mon-compte"}) {
      assertThat(Visitor.location(benoit.get(path))).as(path).startsWith("/profil");
    }
    assertThat(Visitor.words(benoit.get("/profil"))).contains("plus aucun rôle");
    Visitor again = new Visitor(installation.running());
    assertThat(again.signedIn(People.BENOIT.number().value(), PHRASE)).startsWith("/profil");
  }

  /** Somebody with a password and nothing left to do first. */
  private Visitor ready(Person person) {
    accounts
        .credentials()
        .save(new Credential(person.id(), accounts.passwordHashes().hash(PHRASE), null));
    accounts
        .settings()
        .save(
            person.id(),
            new AccountSettings(true, EmailPreferences.UNTIL_CHOSEN, "CARSAT_BRETAGNE"));
    return new Visitor(installation.running());
  }

  private HttpResponse<String> api(String method, String path, String token) throws Exception {
    return installation.call(method, path, token, Map.of(), "");
  }

  private static String managerOn(String page) {
    String before = page.substring(0, page.indexOf("Gestionnaire", page.indexOf("\"profil\"")));
    String value = before.substring(before.lastIndexOf("value=\"") + "value=\"".length());
    return value.substring(0, value.indexOf('"'));
  }
}
