package fr.forprev.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.AnswerAskedMails;
import fr.forprev.application.account.AnswerAskedMails.Answers;
import fr.forprev.application.account.AskedMail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Recovery.ForgottenNumber;
import fr.forprev.domain.account.Recovery.ForgottenPassword;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_11)
class AnswerAskedMailsTest {

  private static final UUID FIRST = Keys.of(801);
  private static final UUID SECOND = Keys.of(802);
  private static final UUID THIRD = Keys.of(803);

  private final AccountScene scene = new AccountScene();
  private final AnswerAskedMails answer = AnswerAskedMails.of(scene.ports());

  @BeforeEach
  void ask() {
    scene
        .store
        .askedMails()
        .add(
            FIRST,
            new AskedMail.ToRecover(
                new ForgottenPassword(People.KARINE.number(), People.KARINE.email())));
    scene
        .store
        .askedMails()
        .add(SECOND, new AskedMail.ToRecover(new ForgottenNumber(People.HELENE.email())));
    scene
        .store
        .askedMails()
        .add(
            THIRD,
            new AskedMail.ToRecover(
                new ForgottenPassword(new ForprevNumber("BCD99999"), "a@example.fr")));
  }

  @Test
  void looksIntoTheFirstOnesAndForgetsThem() {
    assertThat(answer.answer(2)).isEqualTo(new Answers(2, List.of()));

    assertThat(kinds()).containsExactly(MailKind.PASSWORD_LINK, MailKind.FORGOTTEN_NUMBERS);
    assertThat(scene.store.askedMails().waiting(10)).containsExactly(THIRD);
  }

  @Test
  void forgetsWhatLeavesNoMailToo() {
    assertThat(answer.answer(10)).isEqualTo(new Answers(3, List.of()));

    assertThat(kinds()).hasSize(2);
    assertThat(scene.store.askedMails().waiting(10)).isEmpty();
    assertThat(answer.answer(10)).isEqualTo(new Answers(0, List.of()));
    assertThat(kinds()).hasSize(2);
  }

  @Test
  void oneThatFailsWaitsWholeAndKeepsNoOtherBack() {
    RuntimeException failure = new IllegalStateException("no place left");

    assertThat(AnswerAskedMails.of(failingOn(MailKind.PASSWORD_LINK, failure)).answer(10))
        .isEqualTo(new Answers(2, List.of(failure)));
    assertThat(kinds()).containsExactly(MailKind.FORGOTTEN_NUMBERS);
    assertThat(scene.store.askedMails().waiting(10)).containsExactly(FIRST);

    assertThat(answer.answer(10)).isEqualTo(new Answers(1, List.of()));
    assertThat(kinds()).containsExactly(MailKind.FORGOTTEN_NUMBERS, MailKind.PASSWORD_LINK);
  }

  private AccountPorts failingOn(MailKind kind, RuntimeException failure) {
    return WatchedPorts.of(
        scene.ports(),
        (call, arguments) -> {
          if (arguments != null
              && arguments[0] instanceof OutboxMessage message
              && message.kind() == kind) {
            throw failure;
          }
        });
  }

  private List<MailKind> kinds() {
    return scene.store.outboxMessages().stream().map(OutboxMessage::kind).toList();
  }
}
