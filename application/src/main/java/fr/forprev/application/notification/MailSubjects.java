package fr.forprev.application.notification;

import java.util.Optional;

/** Port: what a message is about, straight from the store at the moment it leaves. */
public interface MailSubjects {

  /** The mail with its facts; empty when its session or its recipient is gone. */
  Optional<Mail> describe(OutboxMessage message);
}
