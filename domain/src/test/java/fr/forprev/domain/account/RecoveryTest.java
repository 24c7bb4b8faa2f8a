package fr.forprev.domain.account;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.account.Network.somebody;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Recovery.ForgottenNumber;
import fr.forprev.domain.account.Recovery.ForgottenPassword;
import fr.forprev.domain.account.Recovery.Mail;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_11)
class RecoveryTest {

  private static final LocalDate TODAY = day("2024-02-29");
  private static final Person MARIE = somebody(1);
  private static final Person SAME_MAILBOX =
      new Person(
          somebody(2).id(), somebody(2).number(), somebody(2).identity(), MARIE.email(), List.of());

  @Test
  void theNumberAndItsEmailGetALink() {
    Recovery recovery = new ForgottenPassword(MARIE.number(), " Marie1@Example.org");

    assertThat(recovery.mails(List.of(MARIE), TODAY))
        .containsExactly(
            new Mail.PasswordLink(
                MARIE,
                new OneTimeLink(OneTimeLink.Purpose.FORGOTTEN_PASSWORD, MARIE.id(), TODAY, null)));
  }

  @Test
  void theNumberWithAnotherEmailGetsNothing() {
    assertThat(
            new ForgottenPassword(MARIE.number(), "autre@example.org").mails(List.of(MARIE), TODAY))
        .isEmpty();
    assertThat(new ForgottenPassword(MARIE.number(), MARIE.email()).mails(List.of(), TODAY))
        .isEmpty();
  }

  @Test
  void theEmailGetsTheNumbersOfAllWhoHaveIt() {
    Recovery recovery = new ForgottenNumber("MARIE1@example.org");

    assertThat(recovery.mails(List.of(SAME_MAILBOX, MARIE, somebody(3)), TODAY))
        .containsExactly(new Mail.Numbers(MARIE.email(), List.of(MARIE, SAME_MAILBOX)));
    assertThat(recovery.mails(List.of(somebody(3)), TODAY)).isEmpty();
    assertThat(recovery.mails(List.of(), TODAY)).isEmpty();
  }

  @Test
  void theAnswerIsMadeOfWhatWasTypedAlone() {
    Recovery password = new ForgottenPassword(MARIE.number(), MARIE.email());
    Recovery number = new ForgottenNumber(MARIE.email());

    assertThat(said(password))
        .isEqualTo(Remark.of(Rule.USR_11, Fact.text("passwordMail", MARIE.email())));
    assertThat(said(number))
        .isEqualTo(Remark.of(Rule.USR_11, Fact.text("numberMail", MARIE.email())));
  }

  private static Remark said(Recovery recovery) {
    return remarksOf(Decision.granted(recovery).with(List.of(recovery.answer()))).get(0);
  }
}
