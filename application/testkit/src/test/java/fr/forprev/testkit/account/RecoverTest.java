package fr.forprev.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.forprev.application.account.AnswerAskedMails;
import fr.forprev.application.account.Recover;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Recovery;
import fr.forprev.domain.account.Recovery.ForgottenNumber;
import fr.forprev.domain.account.Recovery.ForgottenPassword;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_11)
class RecoverTest extends AccountUseCase {

  private static final String ADDRESS = "192.0.2.7";
  private static final Recovery PASSWORD_OF_KARINE =
      new ForgottenPassword(People.KARINE.number(), "KRP20417@example.fr");

  private final Recover recover = Recover.of(ports);

  @Test
  void mailsALinkToWhoKnowsNumberAndEmail() {
    assertThat(recover.recover(PASSWORD_OF_KARINE, ADDRESS))
        .isEqualTo(Remark.of(Rule.USR_11, Fact.text("passwordMail", "KRP20417@example.fr")));

    assertThat(answered())
        .extracting(OutboxMessage::kind, OutboxMessage::recipient)
        .containsExactly(tuple(MailKind.PASSWORD_LINK, People.KARINE.id()));
  }

  @Test
  void isNotUsedUpForHerByWhoDoesNotKnowHerNumber() {
    for (int i = 0; i < 4; i++) {
      recover.recover(
          new ForgottenPassword(new ForprevNumber("BCD12345"), People.KARINE.email()),
          "203.0.113.9");
    }
    recover.recover(PASSWORD_OF_KARINE, ADDRESS);

    assertThat(answered())
        .extracting(OutboxMessage::kind, OutboxMessage::recipient)
        .containsExactly(tuple(MailKind.PASSWORD_LINK, People.KARINE.id()));
  }

  @Test
  void mailsTheNumbersOfAnEmail() {
    recover.recover(new ForgottenNumber(" krp20417@example.fr"), ADDRESS);

    assertThat(answered())
        .extracting(OutboxMessage::kind, OutboxMessage::recipient)
        .containsExactly(tuple(MailKind.FORGOTTEN_NUMBERS, People.KARINE.id()));
  }

  @Test
  void answersTheSameAndMailsNothingWhenNobodyIsKnown() {
    ForprevNumber unknown = new ForprevNumber("BCD12345");

    assertThat(recover.recover(new ForgottenPassword(unknown, "a@example.fr"), ADDRESS))
        .isEqualTo(Remark.of(Rule.USR_11, Fact.text("passwordMail", "a@example.fr")));
    assertThat(
            recover.recover(new ForgottenPassword(People.KARINE.number(), "b@example.fr"), ADDRESS))
        .isEqualTo(Remark.of(Rule.USR_11, Fact.text("passwordMail", "b@example.fr")));
    assertThat(recover.recover(new ForgottenNumber("c@example.fr"), ADDRESS))
        .isEqualTo(Remark.of(Rule.USR_11, Fact.text("numberMail", "c@example.fr")));
    assertThat(answered()).isEmpty();
  }

  @Test
  void mailsThreeTimesAnHourToOneEmailWithTheSameAnswer() {
    Remark answer = recover.recover(PASSWORD_OF_KARINE, ADDRESS);
    for (int i = 0; i < 5; i++) {
      assertThat(recover.recover(PASSWORD_OF_KARINE, "203.0.113." + i)).isEqualTo(answer);
    }
    assertThat(answered()).hasSize(3);

    clock.advance(Duration.ofHours(1).minusMillis(1));
    recover.recover(PASSWORD_OF_KARINE, ADDRESS);
    assertThat(answered()).hasSize(3);

    clock.advance(Duration.ofMillis(1));
    recover.recover(PASSWORD_OF_KARINE, ADDRESS);
    assertThat(answered()).hasSize(4);
  }

  @Test
  void mailsTenTimesAnHourFromOneAddress() {
    for (int i = 0; i < 10; i++) {
      recover.recover(new ForgottenNumber("nobody" + i + "@example.fr"), ADDRESS);
    }

    recover.recover(PASSWORD_OF_KARINE, ADDRESS);
    assertThat(answered()).isEmpty();
    recover.recover(PASSWORD_OF_KARINE, "203.0.113.1");
    assertThat(answered()).hasSize(1);
  }

  @Test
  void asksForTheMailAndLeavesItToTheDelivery() {
    recover.recover(PASSWORD_OF_KARINE, ADDRESS);

    assertThat(store.outboxMessages()).isEmpty();
    assertThat(store.askedMails().waiting(2)).hasSize(1);
  }

  @Test
  void countsApartFromFailedSignIns() {
    fail(People.KARINE, 5);

    recover.recover(PASSWORD_OF_KARINE, HOME.address());

    assertThat(answered()).hasSize(1);
  }

  /** All messages, once what was asked has been looked into. */
  private List<OutboxMessage> answered() {
    AnswerAskedMails.of(ports).answer(100);
    return store.outboxMessages();
  }
}
