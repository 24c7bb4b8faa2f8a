package fr.forprev.testkit.account;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.SignIn.Outcome.Opened;
import fr.forprev.application.account.SignedIn;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_06)
class MySignInsTest extends AccountUseCase {

  private static final Person.Profile TRAINER = new Person.Profile(Role.TRAINER, new Scope.Own());

  @Test
  void areThoseThatStillHoldTheLatestUsedFirst() {
    signedIn(People.KARINE);
    clock.advance(Duration.ofMinutes(1));
    SignedIn second = signedIn(People.KARINE).signedIn();
    clock.advance(Duration.ofMinutes(29));
    Opened third = signedIn(People.KARINE);
    signedIn(People.HELENE);

    assertThat(mySignIns.list(third.signedIn())).containsExactly(third.signedIn(), second);
  }

  @Test
  void areEndedOneByOneAndTraced() {
    SignedIn other = signedIn(People.KARINE).signedIn();
    SignedIn current = signedIn(People.KARINE).signedIn();

    mySignIns.end(current, other.id());

    assertThat(mySignIns.list(current)).containsExactly(current);
    assertThat(acts()).endsWith(AuditAct.SIGN_INS_ENDED);
  }

  @Test
  void areNotEndedWhenTheyAreOfSomebodyElseOrGone() {
    SignedIn others = signedIn(People.HELENE).signedIn();
    SignedIn current = signedIn(People.KARINE).signedIn();

    mySignIns.end(current, others.id());
    mySignIns.end(current, Keys.of(404));

    assertThat(store.signIns().of(People.HELENE.id())).containsExactly(others);
    assertThat(acts()).doesNotContain(AuditAct.SIGN_INS_ENDED);
  }

  @Test
  void areAllEndedButTheCurrentOne() {
    signedIn(People.KARINE);
    signedIn(People.KARINE);
    SignedIn current = signedIn(People.KARINE).signedIn();

    mySignIns.endOthers(current);
    mySignIns.endOthers(current);

    assertThat(store.signIns().of(People.KARINE.id())).containsExactly(current);
    assertThat(acts().stream().filter(AuditAct.SIGN_INS_ENDED::equals)).hasSize(1);
  }

  @Test
  void takeAnotherProfileWithANewSecret() {
    store.persons().save(People.KARINE.gaining(Role.TRAINER, new Scope.Own()));
    Opened opened = signedIn(People.KARINE);

    Opened taken = granted(mySignIns.use(opened.signedIn(), TRAINER));

    assertThat(taken.secret()).isNotEqualTo(opened.secret());
    assertThat(taken.signedIn())
        .isEqualTo(opened.signedIn().using(TRAINER).withHash(ports.secrets().hash(taken.secret())));
    assertThat(recognize.recognize(opened.secret())).isEmpty();
    assertThat(recognized(taken).actor()).isNotNull();
    assertThat(acts()).containsExactly(AuditAct.SIGNED_IN, AuditAct.PROFILE_TAKEN);
  }

  @Test
  void takeNoProfileThatIsNotHeld() {
    SignedIn current = signedIn(People.KARINE).signedIn();

    assertThat(refused(mySignIns.use(current, TRAINER)))
        .containsExactly(
            new Reason(
                Rule.USR_06, List.of(Fact.text("profile", "formateur")), Unblock.never(), true));
  }

  @Test
  void takeNoProfileOnceEnded() {
    SignedIn current = signedIn(People.KARINE).signedIn();
    mySignIns.end(current, current.id());

    assertThat(mySignIns.use(current, People.KARINE.profiles().get(0)))
        .isEqualTo(Decision.refused(Reason.unseen(Rule.USR_06)));
    assertThat(store.signIns().of(People.KARINE.id())).isEmpty();
  }
}
