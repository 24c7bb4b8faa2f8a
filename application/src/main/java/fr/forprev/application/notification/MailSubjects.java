package fr.forprev.application.notification;

import java.util.Optional;

/** Port: what a message is about, straight from the store at the moment it leaves. */
public interface MailSubjects {

  /**
   * The mail with its facts; empty when its recipient is gone, or its link, or its session unless
   * that is what the mail tells. The recipient of a confirmation is who asked for an account. The
   * link has no secret yet, and may have served.
   */
  Optional<Mail> describe(OutboxMessage message);
}
