package fr.forprev.adapters.mail;

import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.SendMail;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Mails handed to an SMTP server, one connection each. */
public final class SmtpMail implements SendMail {

  private final SmtpSettings settings;
  private final Session session;
  private final MailComposer composer;

  /**
   * Mails handed to the server of {@code settings}, which is not asked before the first mail.
   *
   * @param clock gives each mail its date, in the clock's zone
   */
  public SmtpMail(SmtpSettings settings, Letterhead letterhead, Clock clock) {
    this.settings = settings;
    this.session = Session.getInstance(settings.properties());
    this.composer = new MailComposer(letterhead, clock);
  }

  /**
   * Sends {@code mail}; when this returns, the server answers for it.
   *
   * @throws MailNotHandedOver when the server cannot be reached or refuses, or the address is none
   */
  @Override
  public void send(Mail mail) {
    MimeMessage message = composer.compose(mail);
    SMTPTransport server = new SMTPTransport(session, null);
    try {
      connect(server, mail.id());
      handOver(server, message, mail.id());
    } finally {
      close(server);
    }
  }

  private void connect(SMTPTransport server, UUID mail) {
    SmtpSettings.Login login = settings.login();
    try {
      server.connect(
          settings.host(),
          settings.port(),
          login == null ? null : login.user(),
          login == null ? null : login.password());
    } catch (AuthenticationFailedException refused) {
      throw failure(mail, "refuses the login");
    } catch (MessagingException unreachable) {
      throw failure(mail, "cannot be reached (" + rootOf(unreachable) + ")");
    }
  }

  private void handOver(SMTPTransport server, MimeMessage message, UUID mail) {
    try {
      server.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException failure) {
      int code = server.getLastReturnCode();
      throw failure(
          mail,
          code >= 400 ? "refuses it with code " + code : "broke off (" + rootOf(failure) + ")");
    }
  }

  /** What happens at the farewell changes nothing: the mail is handed over, or its failure told. */
  private static void close(SMTPTransport server) {
    try {
      server.close();
    } catch (MessagingException nothingToTell) {
      // The socket is closed all the same.
    }
  }

  private MailNotHandedOver failure(UUID mail, String why) {
    String server = "mail server " + settings.host() + ":" + settings.port();
    return new MailNotHandedOver(mail, server + " " + why, null);
  }

  /** The kind of failure only: its words may quote an address. */
  private static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName();
  }
}
