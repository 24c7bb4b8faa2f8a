package fr.forprev.application.notification;

import fr.forprev.application.Moment;
import fr.forprev.domain.account.OneTimeLink;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class OutboxDelivery implements DeliverOutbox {

  private final Outbox outbox;
  private final MailSubjects subjects;
  private final LinkSecrets secrets;
  private final SendMail mailer;
  private final Clock clock;

  OutboxDelivery(
      Outbox outbox, MailSubjects subjects, LinkSecrets secrets, SendMail mailer, Clock clock) {
    this.outbox = outbox;
    this.subjects = subjects;
    this.secrets = secrets;
    this.mailer = mailer;
    this.clock = clock;
  }

  @Override
  public Delivery deliver(int limit) {
    int sent = 0;
    int dropped = 0;
    List<RuntimeException> failures = new ArrayList<>();
    Moment now = Moment.of(clock);
    for (OutboxMessage message : outbox.lease(limit, now.instant())) {
      Optional<Mail> mail =
          subjects.describe(message).flatMap(described -> ready(described, message, now));
      Optional<RuntimeException> failure = mail.flatMap(this::handOver);
      failure.ifPresent(failures::add);
      if (failure.isEmpty()) {
        outbox.settle(message.id(), now.instant());
        sent += mail.isPresent() ? 1 : 0;
        dropped += mail.isPresent() ? 0 : 1;
      }
    }
    return new Delivery(sent, dropped, failures);
  }

  /** USR-11: the secret of a link is drawn as its mail leaves; a link that is over stays behind. */
  private Optional<Mail> ready(Mail mail, OutboxMessage message, Moment now) {
    if (!(mail instanceof AccountMail account) || account.link() == null) {
      return Optional.of(mail);
    }
    OneTimeLink link = account.link().link();
    return link.use(link.purpose(), now.day())
        .fold(
            serves -> Optional.of(account.with(link, secrets.draw(message.subject()))),
            over -> Optional.empty());
  }

  /** One mail that cannot leave must not keep the others back: it stays leased and is retried. */
  private Optional<RuntimeException> handOver(Mail mail) {
    try {
      mailer.send(mail);
      return Optional.empty();
    } catch (RuntimeException notHandedOver) {
      return Optional.of(notHandedOver);
    }
  }
}
