package fr.forprev.testkit.notification;

import static fr.forprev.testkit.Answers.granted;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.notification.DeliverOutbox;
import fr.forprev.application.notification.DeliverOutbox.Delivery;
import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.application.notification.SessionMail;
import fr.forprev.application.session.ReturnSession;
import fr.forprev.application.session.RunDay;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.RecordingMailer;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliverOutboxTest {

  private final InMemoryForprev store = new InMemoryForprev();
  private final SettableClock clock = SettableClock.on(SampleSession.END);
  private final Scene scene = Scene.in(store, clock);
  private final RecordingMailer mailer = new RecordingMailer();

  @Test
  void tellsTheTrainerOfASubmission() {
    WithTrainer session = scene.submitted();

    assertThat(deliver()).isEqualTo(new Delivery(1, 0, List.of()));

    assertThat(mailer.sent())
        .containsExactly(mail(MailKind.SESSION_TO_VALIDATE, People.HELENE, session));
  }

  @Test
  void tellsTheDeclarerAndTheManagersOnceEachOfTheResults() {
    CertificationSession session = scene.declaredBy(People.SOFIANE).resultsSent();
    deliver();

    assertThat(mailer.sent().subList(1, 4))
        .containsExactlyInAnyOrder(
            mail(MailKind.RESULTS_RECEIVED, People.SOFIANE, session),
            mail(MailKind.RESULTS_RECEIVED, People.KARINE, session),
            mail(MailKind.RESULTS_RECEIVED, People.BENOIT, session));
    assertThat(mailer.sent()).hasSize(4);
  }

  @Test
  void tellsAManagerWhoDeclaredOnceOnly() {
    scene.resultsSent();
    deliver();

    assertThat(mailer.sent())
        .extracting(Mail::toName)
        .containsExactlyInAnyOrder("MARTIN-DUPRÉ Hélène", "PARIS Karine", "LEFÈVRE Benoît");
  }

  @Test
  void tellsTheDeclarerAndTheManagersOfAReturnAndTheTrainerOfTheNextSubmission() {
    WithTrainer session = scene.declaredBy(People.SOFIANE).submitted();
    granted(
        ReturnSession.of(scene.ports())
            .giveBack(People.as(People.HELENE), session.id(), "Il manque une date."));
    granted(SubmitSession.of(scene.ports()).submit(People.as(People.KARINE), session.id()));

    assertThat(deliver()).isEqualTo(new Delivery(5, 0, List.of()));

    assertThat(mailer.sent())
        .extracting(Mail::kind)
        .containsExactlyInAnyOrder(
            MailKind.SESSION_TO_VALIDATE,
            MailKind.SESSION_RETURNED,
            MailKind.SESSION_RETURNED,
            MailKind.SESSION_RETURNED,
            MailKind.SESSION_TO_VALIDATE);
    assertThat(mailer.sent()).extracting(Mail::id).doesNotHaveDuplicates();
  }

  @Test
  void tellsNobodyOfTheOtherActs() {
    scene.checked();

    assertThat(deliver()).isEqualTo(new Delivery(0, 0, List.of()));
  }

  @Test
  void sendsEachMailOnce() {
    scene.submitted();

    deliver();
    clock.advance(Duration.ofDays(30));

    assertThat(deliver()).isEqualTo(new Delivery(0, 0, List.of()));
    assertThat(mailer.sent()).hasSize(1);
  }

  @Test
  void dropsTheMailsOfASessionThatIsGone() {
    scene.generated();
    clock.advanceDays(16);
    RunDay.of(scene.ports()).run();

    assertThat(deliver()).isEqualTo(new Delivery(0, 3, List.of()));
    assertThat(deliver()).isEqualTo(new Delivery(0, 0, List.of()));
    assertThat(mailer.sent()).isEmpty();
  }

  @Test
  void dropsTheMailsOfARecipientWhoIsGone() {
    WithTrainer session = scene.submitted();
    deliver();
    store
        .outbox()
        .add(
            OutboxMessage.ofSession(
                Keys.of(600),
                MailKind.SESSION_RETURNED,
                new PersonId(Keys.of(404)),
                session.id(),
                session.header().number(),
                "to nobody"));

    assertThat(deliver()).isEqualTo(new Delivery(0, 1, List.of()));
  }

  @Test
  void keepsTheMailsThatCannotLeaveAndTriesThemAgainLater() {
    scene.submitted();
    mailer.breakDown();
    assertThat(deliver().failed()).isEqualTo(1);
    assertThat(deliver()).isEqualTo(new Delivery(0, 0, List.of()));

    mailer.mend();
    clock.advance(Duration.ofSeconds(59));
    assertThat(deliver()).isEqualTo(new Delivery(0, 0, List.of()));
    clock.advance(Duration.ofSeconds(1));
    assertThat(deliver()).isEqualTo(new Delivery(1, 0, List.of()));
    assertThat(mailer.sent()).hasSize(1);
  }

  @Test
  void triesLessAndLessOften() {
    scene.submitted();
    mailer.breakDown();

    for (int minutes : List.of(1, 2, 4, 8)) {
      assertThat(deliver().failed()).isEqualTo(1);
      clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
      assertThat(deliver()).isEqualTo(new Delivery(0, 0, List.of()));
      clock.advance(Duration.ofSeconds(1));
    }
  }

  @Test
  void takesNotMoreThanTheLimit() {
    scene.resultsSent();
    DeliverOutbox outbox = outbox();

    assertThat(outbox.deliver(2)).isEqualTo(new Delivery(2, 0, List.of()));
    assertThat(outbox.deliver(2)).isEqualTo(new Delivery(1, 0, List.of()));
  }

  private Delivery deliver() {
    return outbox().deliver(100);
  }

  private DeliverOutbox outbox() {
    return DeliverOutbox.of(
        store.outbox(), store.mailSubjects(), link -> "secret of " + link, mailer, clock);
  }

  private Mail mail(MailKind kind, Person recipient, CertificationSession session) {
    return new SessionMail(
        store.outboxMessages().stream()
            .filter(message -> message.kind() == kind)
            .filter(message -> message.recipient().equals(recipient.id()))
            .findFirst()
            .orElseThrow()
            .id(),
        kind,
        recipient.identity().displayed(),
        recipient.email(),
        session.id(),
        session.header().number(),
        new SessionMail.About("MAROSE FORMATION", SampleOrganisations.SST_1, SampleSession.END));
  }
}
