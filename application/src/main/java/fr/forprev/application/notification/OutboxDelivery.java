package fr.forprev.application.notification;

import fr.forprev.application.Moment;
import java.time.Clock;
import java.util.Optional;

final class OutboxDelivery implements DeliverOutbox {

  private final Outbox outbox;
  private final MailSubjects subjects;
  private final SendMail mailer;
  private final Clock clock;

  OutboxDelivery(Outbox outbox, MailSubjects subjects, SendMail mailer, Clock clock) {
    this.outbox = outbox;
    this.subjects = subjects;
    this.mailer = mailer;
    this.clock = clock;
  }

  @Override
  public Delivery deliver(int limit) {
    int sent = 0;
    int dropped = 0;
    int failed = 0;
    Moment now = Moment.of(clock);
    for (OutboxMessage message : outbox.lease(limit, now.instant())) {
      Optional<Mail> mail = subjects.describe(message);
      if (mail.isPresent() && !isHandedOver(mail.get())) {
        failed++;
        continue;
      }
      outbox.settle(message.id(), now.instant());
      sent += mail.isPresent() ? 1 : 0;
      dropped += mail.isPresent() ? 0 : 1;
    }
    return new Delivery(sent, dropped, failed);
  }

  /** One mail that cannot leave must not keep the others back: it stays leased and is retried. */
  private boolean isHandedOver(Mail mail) {
    try {
      mailer.send(mail);
      return true;
    } catch (RuntimeException notHandedOver) {
      return false;
    }
  }
}
