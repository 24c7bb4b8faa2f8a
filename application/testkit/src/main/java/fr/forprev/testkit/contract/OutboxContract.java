package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.Outbox;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Outbox} promises. */
public abstract class OutboxContract extends StoreContract {

  private static final Instant NOW = Instant.parse("2023-06-15T08:00:00Z");

  private static final PersonId RECIPIENT = People.KARINE.id();

  private final OutboxMessage first = message(1, MailKind.SESSION_TO_VALIDATE, "first");
  private final OutboxMessage second = message(2, MailKind.RESULTS_RECEIVED, "second");
  private final OutboxMessage third = message(3, MailKind.SESSION_RETURNED, "third");

  @BeforeEach
  void storeTheRecipients() {
    fillWithPeople();
  }

  @Test
  void leasesNothingWhenItIsEmpty() {
    assertThat(store.outbox().lease(10, NOW)).isEmpty();
  }

  @Test
  void leasesWhatWasAddedWhole() {
    add(first, second, third);

    assertThat(store.outbox().lease(10, NOW)).containsExactlyInAnyOrder(first, second, third);
  }

  @Test
  void leasesMailsOfAccountsWholeToo() {
    OutboxMessage role = OutboxMessage.ofAccount(Keys.of(505), MailKind.ROLE_GIVEN, RECIPIENT);
    OutboxMessage link =
        OutboxMessage.ofLink(Keys.of(506), MailKind.PASSWORD_LINK, RECIPIENT, Keys.of(404));
    OutboxMessage old =
        OutboxMessage.ofAccount(Keys.of(507), MailKind.EMAIL_CHANGED, RECIPIENT)
            .to("avant@example.fr");

    add(role, link, old);

    assertThat(store.outbox().lease(10, NOW)).containsExactlyInAnyOrder(role, link, old);
  }

  @Test
  void leasesNothingOfAnActThatIsRolledBack() {
    inRefusedAct(() -> store.outbox().add(first));

    assertThat(store.outbox().lease(10, NOW)).isEmpty();
  }

  @Test
  void takesAnotherMessageWithTheSameDueKeyOnceOnly() {
    add(first, message(9, MailKind.SESSION_RETURNED, "first"));

    assertThat(store.outbox().lease(10, NOW)).containsExactly(first);
  }

  @Test
  void doesNotTakeADueKeyAgainOnceItsMessageLeft() {
    add(first);
    store.outbox().lease(10, NOW);
    store.outbox().settle(first.id(), NOW);

    add(message(9, MailKind.SESSION_RETURNED, "first"));

    assertThat(store.outbox().lease(10, NOW.plus(Duration.ofDays(30)))).isEmpty();
  }

  @Test
  void leasesNotMoreThanTheLimit() {
    add(first, second, third);

    List<OutboxMessage> some = store.outbox().lease(2, NOW);
    List<OutboxMessage> rest = store.outbox().lease(2, NOW);

    assertThat(some).hasSize(2);
    assertThat(rest).hasSize(1);
    assertThat(Stream.concat(some.stream(), rest.stream()))
        .containsExactlyInAnyOrder(first, second, third);
  }

  @Test
  void leasesAMessageAgainAfterOneMinuteThenTwoThenFour() {
    add(first);
    Instant due = NOW;
    for (int minutes : List.of(1, 2, 4, 8, 16)) {
      assertThat(store.outbox().lease(10, due)).containsExactly(first);
      assertThat(store.outbox().lease(10, due)).isEmpty();
      due = due.plus(Duration.ofMinutes(minutes));
      assertThat(store.outbox().lease(10, due.minusSeconds(1))).isEmpty();
    }
  }

  @Test
  void leasesAMessageForeverAtMost1024MinutesLater() {
    add(first);
    Instant due = NOW;
    for (int attempt = 0; attempt < 20; attempt++) {
      assertThat(store.outbox().lease(10, due)).containsExactly(first);
      due = due.plus(Duration.ofMinutes(1024));
    }
  }

  @Test
  void neverLeasesASettledMessageAgain() {
    add(first, second);
    store.outbox().lease(10, NOW);

    store.outbox().settle(first.id(), NOW);

    assertThat(store.outbox().lease(10, NOW.plus(Duration.ofDays(30)))).containsExactly(second);
  }

  @Test
  void settlesNothingUnderAnUnknownIdentifier() {
    add(first);

    store.outbox().settle(Keys.of(404), NOW);

    assertThat(store.outbox().lease(10, NOW)).containsExactly(first);
  }

  @Test
  void neverLeasesOneMessageToTwoAtOnce() {
    for (int number = 1; number <= 40; number++) {
      add(message(number, MailKind.RESULTS_RECEIVED, "due " + number));
    }

    List<Future<List<OutboxMessage>>> leasing =
        Stream.generate(() -> Elsewhere.start(() -> store.outbox().lease(20, NOW)))
            .limit(4)
            .toList();

    assertThat(leasing.stream().flatMap(some -> Elsewhere.get(some).stream()))
        .hasSizeGreaterThanOrEqualTo(20)
        .doesNotHaveDuplicates();
  }

  private void add(OutboxMessage... messages) {
    inAct(() -> List.of(messages).forEach(store.outbox()::add));
  }

  /** About a session that is gone: the outbox does not mind. */
  private static OutboxMessage message(int number, MailKind kind, String dueKey) {
    return OutboxMessage.ofSession(
        Keys.of(500 + number),
        kind,
        RECIPIENT,
        new SessionId(Keys.of(404)),
        new SessionNumber(113),
        dueKey);
  }
}
