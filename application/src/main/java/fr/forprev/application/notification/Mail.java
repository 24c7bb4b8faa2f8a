package fr.forprev.application.notification;

import java.util.UUID;

/** A mail, with the facts that its text may name. */
public sealed interface Mail permits SessionMail, AccountMail {

  /** The outbox identifier. */
  UUID id();

  /** What it tells. */
  MailKind kind();

  /** The recipient's name as displayed. */
  String toName();

  /** The recipient's e-mail. */
  String toAddress();
}
