package fr.forprev.application.notification;

import java.util.Optional;

/** Port: what a message is about, straight from the store at the moment it leaves. */
public interface MailSubjects {

  /**
   * The mail with its facts; empty when its recipient is gone, or its session, unless that is what
   * the mail tells.
   */
  Optional<Mail> describe(OutboxMessage message);
}
