package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.testkit.People.BENOIT;
import static fr.forprev.testkit.People.GASPARD;
import static fr.forprev.testkit.People.HELENE;
import static fr.forprev.testkit.People.KARINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.Credential;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.account.MergeAccounts;
import fr.forprev.application.account.MergeAccounts.Merging;
import fr.forprev.application.account.SignIn;
import fr.forprev.application.account.SignIn.From;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A merge, and whatever else happens to the two persons at the same moment. */
@Verifies(Rule.USR_09)
class MergeRaceTest {
  private static final Scope MAROSE = new Scope.OfOrganisation(SampleOrganisations.MAROSE.id());
  private static final Actor SUPPORT =
      new Actor(new PersonId(Keys.of(900)), Role.SUPPORT, new Scope.National());
  private static final String PASSWORD = "les tuiles du préau, mardi";

  @AutoClose private static final Postgres POSTGRES = Postgres.start(12);

  private final AccountPorts ports = POSTGRES.store().accountPorts(Clock.systemUTC());
  private final MergeAccounts merges = MergeAccounts.of(POSTGRES.store().supportPorts(ports));

  @BeforeEach
  void storeThePersons() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
  }

  @Test
  void ofTwoWhoMergeTheSameAccountsOneIsRefused() {
    List<Decision<Merging>> decisions =
        Racers.atOnce(2, number -> number == 0 ? merge(HELENE, GASPARD) : merge(GASPARD, HELENE));

    assertThat(decisions).filteredOn(Decision.Granted.class::isInstance).hasSize(1);
    assertThat(byNumber(GASPARD)).isEqualTo(HELENE.id());
    assertThat(POSTGRES.store().trainerCertifications().of(HELENE.id())).hasSize(3);
  }

  @Test
  void ofMergesInACircleEveryNumberLeadsToOneWhoStands() {
    List<Person> circle = List.of(HELENE, GASPARD, BENOIT);

    List<Decision<Merging>> decisions =
        Racers.atOnce(3, number -> merge(circle.get(number), circle.get((number + 1) % 3)));

    assertThat(decisions).filteredOn(Decision.Granted.class::isInstance).isNotEmpty();
    assertThat(
            POSTGRES.number(
                "select count(*) from person where merged_into in"
                    + " (select forprev_number from person where merged_into is not null)"))
        .isZero();
    assertThat(POSTGRES.number("select count(*) from trainer_certification")).isEqualTo(3);
    assertThat(
            POSTGRES.number(
                "select count(*) from person_profile where role = 'MANAGER' and organisation = '"
                    + SampleOrganisations.MAROSE.id()
                    + "'"))
        .isEqualTo(2);
  }

  @Test
  void aRoleThatIsGivenMeanwhileIsTheSurvivors() {
    Future<Decision<Merging>> merging = startWhile(() -> appoint(GASPARD, Role.DELEGATE));

    assertThat(Racers.get(merging)).isInstanceOf(Decision.Granted.class);
    assertThat(find(HELENE).has(Role.DELEGATE, MAROSE)).isTrue();
    assertThat(find(GASPARD).profiles()).isEmpty();
  }

  @Test
  void whoeverGivesARoleAtTheSameMomentGivesItToTheSurvivor() {
    Racers.atOnce(
        2,
        number ->
            number == 0
                ? merge(HELENE, GASPARD)
                : KeepStaff.of(ports, POSTGRES.store().organisations())
                    .appoint(
                        People.as(KARINE),
                        MAROSE,
                        new Appointing(
                            Role.DELEGATE, new Appointee.ByNumber(GASPARD.number()), null)));

    assertThat(find(HELENE).has(Role.DELEGATE, MAROSE)).isTrue();
    assertThat(find(GASPARD).profiles()).isEmpty();
  }

  @Test
  void theLastManagerStaysThoughTheOtherOneWasHimself() {
    Racers.atOnce(
        2,
        number ->
            number == 0
                ? merge(KARINE, BENOIT)
                : KeepStaff.of(ports, POSTGRES.store().organisations())
                    .remove(People.as(KARINE), MAROSE, KARINE.id(), Role.MANAGER));

    assertThat(POSTGRES.store().staff().in(MAROSE).holding(Role.MANAGER)).isNotEmpty();
  }

  @Test
  void aSessionSubmittedMeanwhileIsTheSurvivors() {
    SampleSession session = SampleSession.number(1).ledBy(GASPARD);

    Future<Decision<Merging>> merging =
        startWhile(() -> POSTGRES.store().sessions().save(session.withTrainer()));

    assertThat(Racers.get(merging)).isInstanceOf(Decision.Granted.class);
    assertThat(POSTGRES.store().sessions().find(session.id()))
        .contains(SampleSession.number(1).withTrainer());
  }

  @Test
  void aSignInOfTheSameMomentEndsOrIsTheSurvivors() {
    for (Person person : List.of(HELENE, GASPARD)) {
      ports
          .credentials()
          .save(new Credential(person.id(), ports.passwordHashes().hash(PASSWORD), null));
    }

    Racers.atOnce(
        4,
        number ->
            number == 0
                ? merge(HELENE, GASPARD)
                : SignIn.of(ports)
                    .signIn(GASPARD.number().value(), PASSWORD, new From("192.0.2.7", "x"), null));

    assertThat(ports.signIns().of(GASPARD.id())).isEmpty();
    assertThat(byNumber(GASPARD)).isEqualTo(HELENE.id());
  }

  /** Starts to merge while {@code act} is done but not committed; the merge waits for it. */
  private Future<Decision<Merging>> startWhile(Runnable act) {
    return POSTGRES.inAct(() -> {
      act.run();
      Future<Decision<Merging>> merging = Racers.start(() -> merge(HELENE, GASPARD));
      POSTGRES.awaitHeldUp(1);
      return merging;
    });
  }

  private static void appoint(Person person, Role role) {
    POSTGRES
        .store()
        .persons()
        .save(
            POSTGRES.store().lockedPersons().lock(person.id()).orElseThrow().gaining(role, MAROSE));
  }

  private Decision<Merging> merge(Person one, Person other) {
    return merges.merge(SUPPORT, one.number(), other.number());
  }

  private static PersonId byNumber(Person person) {
    return POSTGRES.store().persons().byNumber(person.number()).orElseThrow().id();
  }

  private static Person find(Person person) {
    return POSTGRES.store().persons().find(person.id()).orElseThrow();
  }
}
