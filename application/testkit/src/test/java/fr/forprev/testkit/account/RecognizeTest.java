package fr.forprev.testkit.account;

import static fr.forprev.testkit.Answers.granted;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.Recognize.Recognized;
import fr.forprev.application.account.SignIn.Outcome.Opened;
import fr.forprev.application.account.SignedIn;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.FirstConnection;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies({Rule.USR_03, Rule.USR_06})
class RecognizeTest extends AccountUseCase {

  private static final Scope OWN = new Scope.Own();

  @Test
  void tellsWhoItIsWithTheProfileInUse() {
    Opened opened = signedIn(People.KARINE);

    assertThat(recognize.recognize(opened.secret()))
        .contains(
            new Recognized(
                opened.signedIn(),
                People.KARINE,
                new FirstConnection(List.of()),
                Gate.OPEN,
                People.as(People.KARINE),
                SampleOrganisations.MAROSE.name().text()));
  }

  @Test
  void isNobodyForAnotherSecret() {
    assertThat(recognize.recognize("x".repeat(43))).isEmpty();
    assertThat(recognize.recognize("")).isEmpty();
  }

  @Test
  void lastsThirtyMinutesWithoutUse() {
    Opened opened = signedIn(People.KARINE);
    clock.advance(Duration.ofMinutes(30).minusMillis(1));
    assertThat(recognize.recognize(opened.secret())).isPresent();

    clock.advance(Duration.ofMinutes(30).minusMillis(1));
    assertThat(recognize.recognize(opened.secret())).isPresent();

    clock.advance(Duration.ofMinutes(30));
    assertThat(recognize.recognize(opened.secret())).isEmpty();
  }

  @Test
  void lastsTwelveHoursHoweverMuchItIsUsed() {
    Opened opened = signedIn(People.KARINE);
    for (int i = 0; i < 12 * 3 - 1; i++) {
      clock.advance(Duration.ofMinutes(20));
      assertThat(recognize.recognize(opened.secret())).isPresent();
    }
    clock.advance(Duration.ofMinutes(20).minusMillis(1));
    assertThat(recognize.recognize(opened.secret())).isPresent();
    clock.advance(Duration.ofMillis(1));
    assertThat(recognize.recognize(opened.secret())).isEmpty();
  }

  @Test
  void writesItsLastUseOnceAMinute() {
    Opened opened = signedIn(People.KARINE);

    clock.advance(Duration.ofSeconds(59));
    assertThat(recognized(opened).signedIn()).isEqualTo(opened.signedIn());

    clock.advance(Duration.ofSeconds(1));
    SignedIn used = opened.signedIn().usedAt(START.plusSeconds(60));
    assertThat(recognized(opened).signedIn()).isEqualTo(used);
    assertThat(store.signIns().of(People.KARINE.id())).containsExactly(used);
  }

  @Test
  void isOverOnceEnded() {
    Opened opened = signedIn(People.KARINE);
    mySignIns.end(opened.signedIn(), opened.signedIn().id());

    assertThat(recognize.recognize(opened.secret())).isEmpty();
  }

  @Test
  void doesNotUseAProfileThatIsHeldNoLonger() {
    store.persons().save(People.KARINE.gaining(Role.TRAINER, OWN));
    Opened opened = signedIn(People.KARINE);
    assertThat(recognized(opened).gate()).isEqualTo(Gate.PROFILE);
    Person.Profile manager = People.KARINE.profiles().get(0);
    Opened manages = granted(mySignIns.use(opened.signedIn(), manager));
    assertThat(recognized(manages).actor()).isEqualTo(People.as(People.KARINE));

    store
        .persons()
        .save(
            People.KARINE
                .losing(manager.role(), manager.scope())
                .gaining(Role.TRAINER, OWN)
                .gaining(Role.APPLICANT, OWN));
    assertThat(recognized(manages))
        .extracting(Recognized::gate, Recognized::actor, Recognized::organisation)
        .containsExactly(Gate.PROFILE, null, null);

    store
        .persons()
        .save(People.KARINE.losing(manager.role(), manager.scope()).gaining(Role.TRAINER, OWN));
    assertThat(recognized(manages).actor())
        .isEqualTo(new Actor(People.KARINE.id(), Role.TRAINER, OWN));
  }

  @Test
  void opensNothingToWhoHoldsNoRole() {
    Opened opened = signedIn(People.KARINE);
    store
        .persons()
        .save(People.KARINE.losing(Role.MANAGER, People.KARINE.profiles().get(0).scope()));

    assertThat(recognized(opened).gate()).isEqualTo(Gate.PROFILE);
  }

  @Test
  void asksForTheCodeBeforeAnythingElse() {
    store.settings().save(People.INGRID.id(), AccountSettings.NONE);
    Opened opened = signedIn(People.INGRID);

    assertThat(recognized(opened).gate()).isEqualTo(Gate.SECOND_FACTOR);
    assertThat(recognized(opened).actor()).isNull();
  }

  @Test
  void asksForADeviceWhereARoleNeedsOne() {
    store.settings().save(People.KARINE.id(), AccountSettings.NONE);
    Opened opened = signedIn(People.KARINE);
    assertThat(recognized(opened).gate()).isEqualTo(Gate.FIRST_CONNECTION);

    store
        .persons()
        .save(People.KARINE.gaining(Role.INSTRUCTOR, new Scope.OfCaisse("CARSAT_BRETAGNE")));

    assertThat(recognized(opened).gate()).isEqualTo(Gate.SECOND_FACTOR_SETUP);
  }

  @Test
  void asksTheQuestionsThatAreLeft() {
    store.settings().save(People.HELENE.id(), new AccountSettings(true, null, null));
    Recognized recognized = recognized(signedIn(People.HELENE));

    assertThat(recognized.gate()).isEqualTo(Gate.FIRST_CONNECTION);
    assertThat(recognized.firstConnection().asked())
        .containsExactly(FirstConnection.Question.EMAILS, FirstConnection.Question.CAISSE);
  }

  @Test
  void namesACaisseAndNothingForTheNetwork() {
    Opened waiting = signedIn(People.INGRID);
    Opened opened =
        (Opened) secondFactor.give(waiting.secret(), device.code(clock.instant()), HOME);

    assertThat(recognized(opened).organisation()).isEqualTo("Carsat Rhône-Alpes");
    assertThat(recognized(signedIn(People.HELENE)).organisation()).isNull();
  }
}
