package fr.forprev.adapters.persistence.jooq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.notification.DeliverOutbox;
import fr.forprev.application.notification.DeliverOutbox.Delivery;
import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.RecordingMailer;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several nodes empty one outbox. */
class OutboxRaceTest {
  private static final SampleSession SAMPLE = SampleSession.number(1);

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private final SettableClock clock = SettableClock.on(SampleSession.END);
  private final RecordingMailer mailer = new RecordingMailer();

  @BeforeEach
  void storeWhatTheMailsAreAbout() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
    POSTGRES.store().sessions().save(SAMPLE.withTrainer());
  }

  @Test
  void fourNodesDeliverTwoHundredMessagesOnceEach() {
    List<OutboxMessage> messages = add(200);

    List<Integer> sent = Racers.atOnce(4, node -> deliverUntilNothingIsDue());

    assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
    assertThat(mailer.sent())
        .extracting(Mail::id)
        .containsExactlyInAnyOrderElementsOf(messages.stream().map(OutboxMessage::id).toList());
    assertThat(POSTGRES.number("select count(*) from outbox where settled_at is null")).isZero();
  }

  private int deliverUntilNothingIsDue() {
    int sent = 0;
    int now;
    do {
      now = deliver(7).sent();
      sent += now;
    } while (now > 0);
    return sent;
  }

  @Test
  void aLeaseNeverWaitsForAnother() {
    List<OutboxMessage> messages = add(10);

    List<OutboxMessage> leased =
        POSTGRES.inAct(() -> {
          POSTGRES.database().dsl().execute("select from outbox order by id limit 3 for update");
          return Racers.get(
              Racers.start(() -> POSTGRES.store().outbox().lease(10, clock.instant())));
        });

    assertThat(leased).containsExactlyElementsOf(messages.subList(3, 10));
  }

  @Test
  void whatCouldNotBeHandedOverIsTriedAgainLaterAndLater() {
    add(1);
    mailer.breakDown();
    for (int minutes : List.of(1, 2, 4, 8)) {
      assertThat(deliver(10).failed()).isEqualTo(1);
      clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
      assertThat(deliver(10).failed()).isZero();
      clock.advance(Duration.ofSeconds(1));
    }
    mailer.mend();

    assertThat(deliver(10).sent()).isEqualTo(1);
    clock.advanceDays(30);
    assertThat(deliver(10).sent()).isZero();
  }

  @Test
  void theSecondOfOneDueKeyWaitsForTheFirstAndIsNotAdded() {
    Future<Boolean> second = addTwice(true);

    assertThat(Racers.get(second)).isTrue();
    assertThat(POSTGRES.store().outbox().lease(10, clock.instant())).containsExactly(message(1));
  }

  @Test
  void theSecondOfOneDueKeyIsAddedWhenTheFirstIsRolledBack() {
    Future<Boolean> second = addTwice(false);

    assertThat(Racers.get(second)).isTrue();
    assertThat(POSTGRES.store().outbox().lease(10, clock.instant()))
        .extracting(OutboxMessage::id)
        .containsExactly(Keys.of(900));
  }

  private Future<Boolean> addTwice(boolean firstCommits) {
    List<Future<Boolean>> second = new ArrayList<>();
    POSTGRES
        .database()
        .decide(() -> {
          POSTGRES.store().outbox().add(message(1));
          second.add(Racers.start(OutboxRaceTest::addUnderTheSameDueKey));
          POSTGRES.awaitHeldUp(1);
          return firstCommits
              ? Decision.granted(true)
              : Decision.refused(Reason.of(Rule.SES_24, Unblock.never()));
        });
    return second.get(0);
  }

  private static boolean addUnderTheSameDueKey() {
    OutboxMessage first = message(1);
    POSTGRES
        .store()
        .outbox()
        .add(
            OutboxMessage.ofSession(
                Keys.of(900),
                first.kind(),
                first.recipient(),
                SAMPLE.id(),
                new SessionNumber(SAMPLE.number()),
                first.dueKey()));
    return true;
  }

  private static List<OutboxMessage> add(int count) {
    List<OutboxMessage> messages =
        IntStream.rangeClosed(1, count).mapToObj(OutboxRaceTest::message).toList();
    messages.forEach(POSTGRES.store().outbox()::add);
    return messages;
  }

  private static OutboxMessage message(int number) {
    return OutboxMessage.ofSession(
        Keys.of(number),
        MailKind.SESSION_TO_VALIDATE,
        People.HELENE.id(),
        SAMPLE.id(),
        new SessionNumber(SAMPLE.number()),
        "due " + number);
  }

  private Delivery deliver(int limit) {
    return DeliverOutbox.of(
            POSTGRES.store().outbox(),
            POSTGRES.store().mailSubjects(),
            link -> "secret of " + link,
            mailer,
            clock)
        .deliver(limit);
  }
}
