package fr.forprev.testkit.account;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.MyAccount.Outcome;
import fr.forprev.application.account.MyAccount.Shown;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.SignIn.Outcome.Opened;
import fr.forprev.application.account.SignedIn;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.EmailPreferences;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies({Rule.USR_02, Rule.USR_03})
class MyAccountTest extends AccountUseCase {

  @Test
  void showsThePersonHisChoicesAndWhetherHeHasADevice() {
    assertThat(myAccount.show(signedIn(People.KARINE).signedIn()))
        .isEqualTo(new Shown(People.KARINE, ANSWERED, false));
    assertThat(myAccount.show(signedIn(People.INGRID).signedIn().completed()).secondFactor())
        .isTrue();
  }

  @Test
  void keepsWhatIsAnsweredAndTracesAChange() {
    SignedIn karine = signedIn(People.KARINE).signedIn();
    EmailPreferences alertsAlone = new EmailPreferences(true, false, false);
    AccountSettings answered = new AccountSettings(false, alertsAlone, null);

    granted(myAccount.answer(karine, answered));
    granted(myAccount.answer(karine, answered));

    assertThat(myAccount.show(karine).settings())
        .isEqualTo(new AccountSettings(true, alertsAlone, "CARSAT_BRETAGNE"));
    assertThat(acts()).containsExactly(AuditAct.SIGNED_IN, AuditAct.SETTINGS_CHANGED);
  }

  @Test
  void refusesACaisseThatDoesNotExist() {
    SignedIn helene = signedIn(People.HELENE).signedIn();

    assertThat(
            refused(myAccount.answer(helene, new AccountSettings(true, null, "CARSAT_ATLANTIDE"))))
        .containsExactly(
            Reason.of(
                Rule.USR_03, Unblock.never(), Fact.text("unknownCaisse", "CARSAT_ATLANTIDE")));
    assertThat(myAccount.show(helene).settings()).isEqualTo(ANSWERED);
  }

  @Test
  void changesTheEmailWithThePassword() {
    SignedIn karine = signedIn(People.KARINE).signedIn();

    assertThat(granted(myAccount.changeEmail(karine, "faux", "k.paris@example.fr")))
        .isEqualTo(new Outcome.WrongPassword());
    assertThat(granted(myAccount.changeEmail(karine, PASSWORD, " k.paris@example.fr ")))
        .isEqualTo(new Outcome.Done());

    assertThat(store.persons().find(People.KARINE.id()).map(Person::email))
        .contains("k.paris@example.fr");
    assertThat(acts()).containsExactly(AuditAct.SIGNED_IN, AuditAct.EMAIL_CHANGED);
    assertThat(mails()).containsExactly(MailKind.EMAIL_CHANGED, MailKind.EMAIL_CHANGED);
    assertThat(store.outboxMessages())
        .extracting(OutboxMessage::address)
        .containsExactly(null, People.KARINE.email());
  }

  @Test
  void changesTheEmailBeforeAnyProfileIsChosenAndWithoutAnyRole() {
    Scope atlantique = new Scope.OfOrganisation(SampleOrganisations.ATLANTIQUE.id());
    store.persons().save(People.KARINE.gaining(Role.DELEGATE, atlantique));
    SignedIn undecided = signedIn(People.KARINE).signedIn();
    assertThat(undecided.profile()).isNull();

    assertThat(granted(myAccount.changeEmail(undecided, PASSWORD, "k.paris@example.fr")))
        .isEqualTo(new Outcome.Done());

    store.persons().save(People.HELENE.losing(Role.TRAINER, new Scope.Own()));
    SignedIn withoutRole = signedIn(People.HELENE).signedIn();
    assertThat(granted(myAccount.changeEmail(withoutRole, PASSWORD, "h.martin@example.fr")))
        .isEqualTo(new Outcome.Done());
  }

  @Test
  void refusesTheEmailThatIsThereAlready() {
    SignedIn karine = signedIn(People.KARINE).signedIn();

    assertThat(refused(myAccount.changeEmail(karine, PASSWORD, People.KARINE.email())))
        .containsExactly(
            Reason.of(
                Rule.USR_02, Unblock.never(), Fact.reference("unchanged", People.KARINE.number())));
  }

  @Test
  void changesThePasswordAndEndsTheOtherSignIns() {
    signedIn(People.KARINE);
    Opened current = signedIn(People.KARINE);

    String secret =
        ((Outcome.Renewed) myAccount.changePassword(current.signedIn(), PASSWORD, OTHER_PASSWORD))
            .secret();

    assertThat(store.signIns().of(People.KARINE.id()))
        .containsExactly(current.signedIn().withHash(ports.secrets().hash(secret)));
    assertThat(recognize.recognize(current.secret())).isEmpty();
    assertThat(recognized(secret).gate()).isEqualTo(Gate.OPEN);
    assertUnknown(attempt(People.KARINE, PASSWORD));
    assertThat(attempt(People.KARINE, OTHER_PASSWORD)).isInstanceOf(Opened.class);
    assertThat(acts()).contains(AuditAct.PASSWORD_CHANGED);
    assertThat(mails()).containsExactly(MailKind.PASSWORD_CHANGED);
  }

  @Test
  void changesNoPasswordOnceTheSignInHasEnded() {
    SignedIn karine = signedIn(People.KARINE).signedIn();
    mySignIns.end(karine, karine.id());

    assertThat(myAccount.changePassword(karine, PASSWORD, OTHER_PASSWORD))
        .isEqualTo(new Outcome.Ended());

    assertThat(attempt(People.KARINE, PASSWORD)).isInstanceOf(Opened.class);
    assertThat(mails()).isEmpty();
  }

  @Test
  void refusesAPasswordThatCannotBeUsed() {
    SignedIn karine = signedIn(People.KARINE).signedIn();

    assertThat(myAccount.changePassword(karine, PASSWORD, PASSWORD))
        .isEqualTo(new Outcome.Unusable(List.of("Choisissez un autre mot de passe que l'actuel.")));
    assertThat(myAccount.changePassword(karine, PASSWORD, "court"))
        .isEqualTo(
            new Outcome.Unusable(
                List.of("Choisissez 12 caractères au moins ; une phrase convient.")));
    assertThat(attempt(People.KARINE, PASSWORD)).isInstanceOf(Opened.class);
  }

  @Test
  void countsAWrongPresentPasswordAsAFailedSignIn() {
    SignedIn karine = signedIn(People.KARINE).signedIn();
    for (int i = 0; i < 5; i++) {
      assertThat(myAccount.changePassword(karine, "faux", OTHER_PASSWORD))
          .isEqualTo(new Outcome.WrongPassword());
    }

    assertThat(myAccount.changePassword(karine, PASSWORD, OTHER_PASSWORD))
        .isEqualTo(new Outcome.Delayed(Duration.ofSeconds(30)));
    assertThat(attempt(People.KARINE, PASSWORD)).isEqualTo(delayed(Duration.ofSeconds(30)));
    clock.advance(Duration.ofSeconds(30));
    assertThat(myAccount.changePassword(karine, PASSWORD, OTHER_PASSWORD))
        .isInstanceOf(Outcome.Renewed.class);
  }
}
