package fr.forprev.testkit.account;

import static fr.forprev.testkit.account.AccountScene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Register;
import fr.forprev.application.account.Registrations.Registration;
import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_11)
class RegisterTest {

  private static final Identity NADIA =
      new Identity(new Name("Ferrand"), new Name("Nadia"), LocalDate.of(1992, 2, 29));
  private static final String EMAIL = "Nadia.Ferrand@example.fr";
  private static final String HOME = "203.0.113.7";

  private final AccountScene scene = new AccountScene();
  private final Register register = Register.of(scene.ports());

  @Test
  void mailsALinkThatConfirmsTheAddressAndOpensNoAccountYet() {
    register.register(NADIA, " " + EMAIL + " ", HOME);

    assertThat(scene.store.persons().byIdentity(NADIA)).isEmpty();
    List<AccountMail> mails = scene.delivered();
    assertThat(mails).hasSize(1);
    AccountMail mail = mails.get(0);
    assertThat(mail.kind()).isEqualTo(MailKind.EMAIL_CONFIRMATION_LINK);
    assertThat(mail.toAddress()).isEqualTo(EMAIL);
    assertThat(mail.accounts()).isEmpty();
    OneTimeLink link = mail.link().link();
    assertThat(link)
        .isEqualTo(
            OneTimeLink.issued(OneTimeLink.Purpose.EMAIL_CONFIRMATION, link.person(), TODAY));
    assertThat(scene.store.registrations().find(link.person()))
        .contains(new Registration(link.person(), NADIA, EMAIL));
  }

  @Test
  void mailsHisNumberToWhoHasAnAccountThere() {
    register.register(People.KARINE.identity(), "KRP20417@example.FR", HOME);

    List<AccountMail> mails = scene.delivered();
    assertThat(mails).extracting(AccountMail::kind).containsExactly(MailKind.FORGOTTEN_NUMBERS);
    assertThat(mails.get(0).accounts())
        .containsExactly(new AccountMail.Numbered(People.KARINE.number(), "PARIS Karine"));
  }

  @Test
  void mailsALinkToWhoeverElseSharesTheAddressOrTheIdentity() {
    register.register(NADIA, People.KARINE.email(), HOME);
    register.register(People.KARINE.identity(), EMAIL, HOME);

    assertThat(scene.deliveredKinds())
        .containsExactly(MailKind.EMAIL_CONFIRMATION_LINK, MailKind.EMAIL_CONFIRMATION_LINK);
  }

  @Test
  void mailsThreeTimesAnHourToOneAddress() {
    for (int time = 0; time < 5; time++) {
      register.register(
          NADIA, time % 2 == 0 ? EMAIL : EMAIL.toUpperCase(Locale.ROOT), "203.0.113." + time);
    }
    assertThat(scene.delivered()).hasSize(3);

    scene.clock.advance(Duration.ofMinutes(59));
    register.register(NADIA, EMAIL, HOME);
    assertThat(scene.delivered()).isEmpty();

    scene.clock.advance(Duration.ofMinutes(1));
    register.register(NADIA, EMAIL, HOME);
    assertThat(scene.delivered()).hasSize(1);
  }

  @Test
  void mailsTenTimesAnHourForOneWhoAsks() {
    for (int time = 0; time < 12; time++) {
      register.register(NADIA, "nadia" + time + "@example.fr", HOME);
    }
    assertThat(scene.delivered()).hasSize(10);

    register.register(NADIA, "nadia@example.fr", "203.0.113.8");
    assertThat(scene.delivered()).hasSize(1);

    scene.clock.advance(Duration.ofHours(1));
    register.register(NADIA, "nadia11@example.fr", HOME);
    assertThat(scene.delivered()).hasSize(1);
  }

  @Test
  void countsTheMailsThatTellANumberToo() {
    for (int time = 0; time < 4; time++) {
      register.register(People.KARINE.identity(), People.KARINE.email(), HOME);
    }

    assertThat(scene.delivered()).hasSize(3);
  }
}
