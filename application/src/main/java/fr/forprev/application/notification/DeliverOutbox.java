package fr.forprev.application.notification;

import java.time.Clock;
import java.util.List;

/** Use case: sends the mails that are due. */
public interface DeliverOutbox {

  /**
   * What became of the mails that were due.
   *
   * @param failures why mails could not be handed over, one each, as the adapter says
   */
  record Delivery(int sent, int dropped, List<RuntimeException> failures) {

    /** Keeps an unmodifiable copy of the failures. */
    public Delivery {
      failures = List.copyOf(failures);
    }

    /** How many could not be handed over. */
    public int failed() {
      return failures.size();
    }
  }

  /**
   * Takes at most {@code limit} due mails and sends each; drops those whose session or recipient is
   * gone, or whose link has served or is out of its days; leaves those that could not be handed
   * over for a later attempt.
   */
  Delivery deliver(int limit);

  /** The use case over these ports. */
  static DeliverOutbox of(
      Outbox outbox, MailSubjects subjects, LinkSecrets secrets, SendMail mailer, Clock clock) {
    return new OutboxDelivery(outbox, subjects, secrets, mailer, clock);
  }
}
