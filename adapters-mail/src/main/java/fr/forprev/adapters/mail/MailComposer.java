package fr.forprev.adapters.mail;

import fr.forprev.application.notification.Mail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

/** Makes of a mail the message that leaves: text and HTML, whichever way it leaves. */
final class MailComposer {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Letterhead letterhead;
  private final Clock clock;

  MailComposer(Letterhead letterhead, Clock clock) {
    this.letterhead = letterhead;
    this.clock = clock;
  }

  MimeMessage compose(Mail asked) {
    Mail mail = OneLine.of(asked);
    InternetAddress to =
        Mailbox.parse(mail.toAddress())
            .orElseThrow(
                () -> new MailNotHandedOver(mail.id(), "the recipient has no valid address", null));
    InternetAddress from = Mailbox.parse(letterhead.from()).orElseThrow();
    MailText text = MailText.of(mail, letterhead);
    try {
      MimeMessage message = new MailMessage(mail.id() + "@" + letterhead.domain());
      message.setFrom(Mailbox.named(from, "Forprev"));
      message.setRecipient(RecipientType.TO, Mailbox.named(to, mail.toName()));
      message.setSubject(text.subject(), UTF_8);
      message.setHeader("Date", date());
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setHeader("Content-Language", "fr");
      MimeBodyPart plain = part(text.plain(), "plain");
      message.setContent(new MimeMultipart("alternative", plain, part(text.html(), "html")));
      message.saveChanges();
      return message;
    } catch (MessagingException failure) {
      throw new MailNotHandedOver(mail.id(), "its message could not be composed", null);
    }
  }

  private String date() {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(clock.getZone()));
  }

  /** Lines end as mails end them, and no server needs to change the encoding on the way. */
  private static MimeBodyPart part(String words, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(words.replaceAll("\\R", "\r\n"), UTF_8, subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }
}
