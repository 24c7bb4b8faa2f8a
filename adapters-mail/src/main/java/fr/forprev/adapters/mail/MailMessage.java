package fr.forprev.adapters.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message whose Message-ID is given, where Jakarta Mail would draw a new one at each sending. */
final class MailMessage extends MimeMessage {

  private final String id;

  MailMessage(String id) {
    super((Session) null);
    this.id = id;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<" + id + ">");
  }
}
