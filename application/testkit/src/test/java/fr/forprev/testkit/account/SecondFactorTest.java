package fr.forprev.testkit.account;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.Credential;
import fr.forprev.application.account.GiveSecondFactor;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.MySecondFactor.Proposal;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.SecondFactorCodes;
import fr.forprev.application.account.SignIn.Outcome;
import fr.forprev.application.account.SignIn.Outcome.Opened;
import fr.forprev.application.account.SignedIn;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.CodeDevice;
import fr.forprev.testkit.People;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_06)
class SecondFactorTest extends AccountUseCase {

  @Test
  void completesTheSignInWithANewSecret() {
    Opened waiting = signedIn(People.INGRID);
    assertThat(waiting.signedIn().complete()).isFalse();
    assertThat(acts()).isEmpty();
    clock.advance(Duration.ofSeconds(20));

    Opened opened = (Opened) give(waiting, device.code(clock.instant()));

    assertThat(opened.signedIn())
        .isEqualTo(
            waiting
                .signedIn()
                .completed()
                .withHash(ports.secrets().hash(opened.secret()))
                .usedAt(clock.instant()));
    assertThat(recognized(opened).gate()).isEqualTo(Gate.OPEN);
    assertThat(recognize.recognize(waiting.secret())).isEmpty();
    assertThat(acts()).containsExactly(AuditAct.SIGNED_IN);
  }

  @Test
  void takesACodeOnceAndNoneBeforeIt() {
    String before = device.code(clock.instant().minusSeconds(30));
    String now = device.code(clock.instant());
    String after = device.code(clock.instant().plusSeconds(30));
    give(signedIn(People.INGRID), now);

    assertUnknown(give(signedIn(People.INGRID), now));
    assertUnknown(give(signedIn(People.INGRID), before));
    assertThat(give(signedIn(People.INGRID), after)).isInstanceOf(Opened.class);
  }

  @Test
  void takesACodeOneStepEarlyOrLateWithSpaces() {
    assertUnknown(give(signedIn(People.INGRID), device.code(clock.instant().minusSeconds(60))));
    assertUnknown(give(signedIn(People.INGRID), device.code(clock.instant().plusSeconds(60))));
    String code = device.code(clock.instant().minusSeconds(30));

    assertThat(give(signedIn(People.INGRID), code.substring(0, 3) + " " + code.substring(3)))
        .isInstanceOf(Opened.class);
  }

  @Test
  void countsWrongCodesWithWrongPasswords() {
    Opened waiting = signedIn(People.INGRID);
    for (int i = 0; i < 4; i++) {
      assertUnknown(give(waiting, "000000"));
    }
    waiting = signedIn(People.INGRID); // the password alone does not forget them
    assertUnknown(give(waiting, "000000"));

    assertThat(give(waiting, device.code(clock.instant())))
        .isEqualTo(delayed(Duration.ofSeconds(30)));
    assertThat(attempt(People.INGRID, PASSWORD)).isEqualTo(delayed(Duration.ofSeconds(30)));
  }

  @Test
  void looksAtOneOfTheCodesThatAreGivenAtOnceWhenFailuresMakeWait() {
    Opened waiting = signedIn(People.INGRID);
    for (int i = 0; i < 5; i++) {
      assertUnknown(give(waiting, "000000"));
    }
    clock.advance(Duration.ofSeconds(30));
    String right = device.code(clock.instant());
    Outcome[] meanwhile = new Outcome[1];
    GiveSecondFactor slow =
        GiveSecondFactor.of(
            codesDuring(() -> meanwhile[0] = secondFactor.give(waiting.secret(), right, HOME)));

    assertUnknown(slow.give(waiting.secret(), "000001", HOME));
    assertThat(meanwhile[0]).isEqualTo(delayed(Duration.ofMinutes(1)));
  }

  /** The same ports; {@code during} happens while the first code is looked at. */
  private AccountPorts codesDuring(Runnable during) {
    SecondFactorCodes codes = ports.secondFactorCodes();
    return store.accountPorts(
        clock,
        ports.secrets(),
        hashes,
        ports.commonPasswords(),
        new SecondFactorCodes() {
          @Override
          public String newSecret() {
            return codes.newSecret();
          }

          @Override
          public OptionalLong step(String secret, String code, Instant now) {
            during.run();
            return codes.step(secret, code, now);
          }
        });
  }

  @Test
  void countsWrongCodesAnewAfterTwelveQuietHours() {
    Opened before = signedIn(People.INGRID);
    for (int i = 0; i < 5; i++) {
      assertUnknown(give(before, "000000"));
    }
    clock.advance(Duration.ofHours(12));
    Opened waiting = signedIn(People.INGRID);
    assertUnknown(give(waiting, "000000"));

    assertThat(give(waiting, device.code(clock.instant()))).isInstanceOf(Opened.class);
  }

  @Test
  void forgetsFailuresOnceComplete() {
    Opened waiting = signedIn(People.INGRID);
    for (int i = 0; i < 4; i++) {
      give(waiting, "000000");
    }
    give(waiting, device.code(clock.instant()));

    assertThat(store.failedAttempts().of("account:" + People.INGRID.number())).isEmpty();
    assertThat(store.failedAttempts().of("address:" + HOME.address())).isPresent();
  }

  @Test
  void isNothingForASignInThatIsUnknownCompleteOrOver() {
    String code = device.code(clock.instant());
    assertUnknown(secondFactor.give("x".repeat(43), code, HOME));
    assertUnknown(give(signedIn(People.KARINE), code));

    Opened waiting = signedIn(People.INGRID);
    clock.advance(Duration.ofMinutes(30));
    assertUnknown(give(waiting, device.code(clock.instant())));
  }

  @Test
  void isSetUpWithACodeAndTenRecoveryCodesThatServeOnce() {
    SignedIn karine = signedIn(People.KARINE).signedIn();
    Proposal proposal = mySecondFactor.propose(karine);
    assertThat(proposal.uri())
        .isEqualTo(
            "otpauth://totp/Forprev:KRP20417?secret="
                + proposal.secret()
                + "&issuer=Forprev&algorithm=SHA1&digits=6&period=30");
    String code = new CodeDevice(proposal.secret()).code(clock.instant());

    List<String> codes =
        mySecondFactor.enable(karine, "", proposal.secret(), code).orElseThrow().recoveryCodes();

    assertThat(codes)
        .hasSize(10)
        .doesNotHaveDuplicates()
        .allMatch(it -> it.matches("([0-9a-f]{5}-){3}[0-9a-f]{5}"));
    assertUnknown(give(signedIn(People.KARINE), code)); // served already
    String typed = codes.get(3).toUpperCase(Locale.ROOT).replace("-", " ");
    assertThat(give(signedIn(People.KARINE), typed)).isInstanceOf(Opened.class);
    assertUnknown(give(signedIn(People.KARINE), typed));
    assertThat(give(signedIn(People.KARINE), codes.get(4))).isInstanceOf(Opened.class);
    assertThat(store.auditEntries())
        .filteredOn(entry -> entry.act() == AuditAct.SIGNED_IN)
        .extracting(entry -> entry.note())
        .containsExactly(null, "recovery code", "recovery code");
    assertThat(acts()).contains(AuditAct.SECOND_FACTOR_SET);
  }

  @Test
  void isNotSetUpWithAWrongCodeOrSecret() {
    SignedIn karine = signedIn(People.KARINE).signedIn();
    String code = device.code(clock.instant());

    assertThat(mySecondFactor.enable(karine, PASSWORD, DEVICE_SECRET, "000000")).isEmpty();
    assertThat(mySecondFactor.enable(karine, PASSWORD, "", code)).isEmpty();
    assertThat(mySecondFactor.enable(karine, PASSWORD, "0".repeat(32), code)).isEmpty();
    assertThat(myAccount.show(karine).secondFactor()).isFalse();
  }

  @Test
  void isReplacedWithThePasswordAlone() {
    SignedIn ingrid = signedIn(People.INGRID).signedIn().completed();
    String other = mySecondFactor.propose(ingrid).secret();
    String code = new CodeDevice(other).code(clock.instant());

    assertThat(mySecondFactor.enable(ingrid, "faux", other, code)).isEmpty();
    assertThat(mySecondFactor.enable(ingrid, PASSWORD, other, code)).isPresent();

    Credential.SecondFactor factor =
        store.credentials().find(People.INGRID.id()).orElseThrow().secondFactor();
    assertThat(factor).isNotNull();
    assertThat(factor.secret()).isEqualTo(other);
  }

  @Test
  void completesTheGateOfSetup() {
    store.credentials().save(new Credential(People.INGRID.id(), hashes.hash(PASSWORD), null));
    Opened opened = signedIn(People.INGRID);
    assertThat(recognized(opened).gate()).isEqualTo(Gate.SECOND_FACTOR_SETUP);

    String secret = enabled(opened.signedIn());

    assertThat(recognize.recognize(opened.secret())).isEmpty();
    assertThat(recognized(secret).gate()).isEqualTo(Gate.OPEN);
  }

  @Test
  void isKeptByThoseWhoNeedIt() {
    SignedIn ingrid = signedIn(People.INGRID).signedIn().completed();

    assertThat(refused(mySecondFactor.disable(ingrid, PASSWORD)))
        .containsExactly(
            Reason.of(Rule.USR_06, Unblock.never(), Fact.text("guardedProfile", "instructeur")));
    assertThat(myAccount.show(ingrid).secondFactor()).isTrue();
  }

  @Test
  void isTakenAwayByTheOthersWithTheirPassword() {
    SignedIn karine = recognized(enabled(signedIn(People.KARINE).signedIn())).signedIn();

    assertThat(granted(mySecondFactor.disable(karine, "faux")))
        .isEqualTo(new MyAccount.Outcome.WrongPassword());
    assertThat(myAccount.show(karine).secondFactor()).isTrue();
    assertThat(granted(mySecondFactor.disable(karine, PASSWORD)))
        .isInstanceOf(MyAccount.Outcome.Renewed.class);
    assertThat(myAccount.show(karine).secondFactor()).isFalse();
    assertThat(acts()).endsWith(AuditAct.SECOND_FACTOR_REMOVED);
    assertThat(mails())
        .containsExactly(MailKind.SECOND_FACTOR_CHANGED, MailKind.SECOND_FACTOR_CHANGED);
  }

  @Test
  void endsTheOtherSignInsWhenItIsSetAndWhenItIsRemoved() {
    signedIn(People.KARINE);
    SignedIn current = signedIn(People.KARINE).signedIn();

    SignedIn renewed = recognized(enabled(current)).signedIn();
    assertThat(store.signIns().of(People.KARINE.id())).containsExactly(renewed);
    assertThat(renewed.id()).isEqualTo(current.id());

    signedIn(People.KARINE);
    String secret =
        ((MyAccount.Outcome.Renewed) granted(mySecondFactor.disable(renewed, PASSWORD))).secret();

    assertThat(store.signIns().of(People.KARINE.id()))
        .containsExactly(renewed.withHash(ports.secrets().hash(secret)));
  }

  @Test
  void staysAsItIsOnceTheSignInHasEnded() {
    SignedIn ended = signedIn(People.KARINE).signedIn();
    SignedIn current = signedIn(People.KARINE).signedIn();
    mySignIns.endOthers(current);
    String code = device.code(clock.instant());

    assertThat(mySecondFactor.enable(ended, "", DEVICE_SECRET, code)).isEmpty();
    assertThat(myAccount.show(current).secondFactor()).isFalse();

    enabled(current);
    assertThat(granted(mySecondFactor.disable(ended, PASSWORD)))
        .isEqualTo(new MyAccount.Outcome.Ended());
    assertThat(myAccount.show(current).secondFactor()).isTrue();
  }

  @Test
  void isProposedAgainWithItsSecretAndAnewWithoutTheShapeOfOne() {
    SignedIn karine = signedIn(People.KARINE).signedIn();
    Proposal first = mySecondFactor.propose(karine);

    assertThat(mySecondFactor.proposeAgain(karine, first.secret())).isEqualTo(first);
    assertThat(mySecondFactor.proposeAgain(karine, "\"><script>").secret())
        .isNotEqualTo(first.secret())
        .matches("[A-Z2-7]{32}");
    assertThat(mySecondFactor.proposeAgain(karine, "A".repeat(31)).secret()).hasSize(32);
  }

  /** The secret with which {@code current} goes on. */
  private String enabled(SignedIn current) {
    return mySecondFactor
        .enable(current, "", DEVICE_SECRET, device.code(clock.instant()))
        .orElseThrow()
        .secret();
  }

  private Outcome give(Opened waiting, String code) {
    return secondFactor.give(waiting.secret(), code, HOME);
  }
}
