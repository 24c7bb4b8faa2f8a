package fr.forprev.application.notification;

import java.time.Clock;

/** Use case: sends the mails that are due. */
public interface DeliverOutbox {

  /** What became of the mails that were due. */
  record Delivery(int sent, int dropped, int failed) {}

  /**
   * Takes at most {@code limit} due mails and sends each; drops those whose session or recipient is
   * gone; leaves those that could not be handed over for a later attempt.
   */
  Delivery deliver(int limit);

  /** The use case over these ports. */
  static DeliverOutbox of(Outbox outbox, MailSubjects subjects, SendMail mailer, Clock clock) {
    return new OutboxDelivery(outbox, subjects, mailer, clock);
  }
}
