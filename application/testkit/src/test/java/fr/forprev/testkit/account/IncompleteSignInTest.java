package fr.forprev.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.application.account.SignedIn;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.CodeDevice;
import fr.forprev.testkit.People;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ingrid gave her password, and not yet the code of her device: she gets nothing. */
@Verifies(Rule.USR_06)
class IncompleteSignInTest extends AccountUseCase {

  private SignedIn other;
  private SignedIn waiting;

  @BeforeEach
  void givePasswordsAlone() {
    other = signedIn(People.INGRID).signedIn();
    waiting = signedIn(People.INGRID).signedIn();
  }

  @Test
  void seesAndChangesNothingOfTheAccount() {
    assertRefused(() -> myAccount.show(waiting));
    assertRefused(() -> myAccount.answer(waiting, ANSWERED));
    assertRefused(() -> myAccount.changeEmail(waiting, PASSWORD, "i@example.fr"));
    assertRefused(() -> myAccount.changePassword(waiting, PASSWORD, OTHER_PASSWORD));
  }

  @Test
  void putsNoOtherFactorInForceNorTakesItAway() {
    String secret = ports.secondFactorCodes().newSecret();
    String code = new CodeDevice(secret).code(clock.instant());

    assertRefused(() -> mySecondFactor.propose(waiting));
    assertRefused(() -> mySecondFactor.proposeAgain(waiting, secret));
    assertRefused(() -> mySecondFactor.enable(waiting, PASSWORD, secret, code));
    assertRefused(() -> mySecondFactor.disable(waiting, PASSWORD));
  }

  @Test
  void seesNoSignInsAndTakesNoProfile() {
    assertRefused(() -> mySignIns.list(waiting));
    assertRefused(() -> mySignIns.end(waiting, other.id()));
    assertRefused(() -> mySignIns.endOthers(waiting));
    assertRefused(() -> mySignIns.use(waiting, People.INGRID.profiles().get(0)));
  }

  @Test
  void canSignOut() {
    mySignIns.end(waiting, waiting.id());

    assertThat(store.signIns().of(People.INGRID.id())).containsExactly(other);
  }

  private void assertRefused(ThrowingCallable act) {
    assertThatIllegalArgumentException().isThrownBy(act);
    assertThat(acts()).isEmpty();
    assertThat(mails()).isEmpty();
    assertThat(store.signIns().of(People.INGRID.id())).containsExactlyInAnyOrder(other, waiting);
  }
}
