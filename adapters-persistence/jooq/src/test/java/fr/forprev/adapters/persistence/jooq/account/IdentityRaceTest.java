package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.FollowLink;
import fr.forprev.application.account.FollowLink.Choice;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.account.Links.StoredLink;
import fr.forprev.application.account.Registrations.Registration;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.Appointment;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.OneTimeLink.Purpose;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SettableClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Several who make one person at the same moment. */
class IdentityRaceTest {
  private static final int MANY = 6;
  private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);

  /** In two places, so that no lock on a place orders them. */
  private static final List<Person.Profile> PROFILES =
      List.of(
          new Person.Profile(Role.SUPPORT, new Scope.National()),
          new Person.Profile(Role.INSTRUCTOR, new Scope.OfCaisse("CRAMIF")));

  @AutoClose private static final Postgres POSTGRES = Postgres.start(MANY);

  private final AccountPorts ports = POSTGRES.store().accountPorts(SettableClock.on(TODAY));
  private final PersonId inrs = People.INES.id();

  @BeforeEach
  void storeThePersons() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
  }

  @RepeatedTest(5)
  @Verifies(Rule.USR_07)
  void ofTwoAppointmentsOfOneUnknownPersonOneIsRefused() {
    List<Decision<Appointment>> appointed =
        Racers.atOnce(2, number -> appoint(PROFILES.get(number)));

    assertThat(appointed).filteredOn(Decision.Granted.class::isInstance).hasSize(1);
    assertThat(appointed)
        .filteredOn(Decision.Refused.class::isInstance)
        .singleElement()
        .satisfies(late ->
            assertThat(refused(late).get(0).facts().get(0).name()).isEqualTo("knownIdentity"));
    assertThat(persons()).isEqualTo(1);
  }

  @RepeatedTest(5)
  @Verifies(Rule.USR_11)
  void whoAskedManyTimesAndConfirmsAllAtOnceHasOneAccount() {
    for (int number = 0; number < MANY; number++) {
      register(number);
    }

    List<Choice> chosen = Racers.atOnce(MANY, number -> granted(confirm(number)));

    assertThat(chosen).containsOnly(chosen.get(0));
    assertThat(persons()).isEqualTo(1);
    assertThat(POSTGRES.number("select count(*) from registration")).isZero();
  }

  @RepeatedTest(5)
  @Verifies({Rule.USR_07, Rule.USR_11})
  void anAppointmentAndAConfirmationMakeOnePerson() {
    register(0);

    Racers.atOnce(2, number -> number == 0 ? confirm(0) : appoint(PROFILES.get(0)));

    assertThat(persons()).isEqualTo(1);
  }

  private Decision<Appointment> appoint(Person.Profile profile) {
    return KeepStaff.of(ports, POSTGRES.store().organisations())
        .appoint(
            new Actor(inrs, Role.INRS, new Scope.National()),
            profile.scope(),
            new Appointing(
                profile.role(),
                new Appointee.ByIdentity(SampleEntry.MAIWENN, SampleEntry.MAIWENN_EMAIL),
                null));
  }

  private void register(int number) {
    PersonId key = new PersonId(Keys.of(300 + number));
    StoredLink link =
        new StoredLink(
            Keys.of(700 + number), OneTimeLink.issued(Purpose.EMAIL_CONFIRMATION, key, TODAY));
    ports
        .registrations()
        .save(new Registration(key, SampleEntry.MAIWENN, SampleEntry.MAIWENN_EMAIL));
    ports.links().save(link);
    ports.links().addSecret(link.id(), ports.secrets().hash("secret " + number));
  }

  private Decision<Choice> confirm(int number) {
    return FollowLink.of(ports).choose("secret " + number, "un vélo jaune au grenier");
  }

  private static long persons() {
    return POSTGRES.number("select count(*) from person where surname = 'KERVELLA'");
  }
}
