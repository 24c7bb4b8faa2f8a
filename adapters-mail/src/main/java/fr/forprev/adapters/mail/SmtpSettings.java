package fr.forprev.adapters.mail;

import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the SMTP server.
 *
 * @param port 1 to 65535; by custom 25 for {@code NONE}, 587 for {@code STARTTLS}, 465 for {@code
 *     TLS}
 * @param login null when the server asks for none
 * @param timeout the longest wait for a connection, for an answer and for a write: each, not all
 */
public record SmtpSettings(
    String host, int port, Security security, @Nullable Login login, Duration timeout) {

  /** How the connection is kept secret; the server must then prove that it is {@code host}. */
  public enum Security {
    /** In clear: for a relay on the same machine or network. */
    NONE,
    /** In clear until the server agrees to encrypt; one that does not gets no mail. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS
  }

  /** Who we are for the server. */
  public record Login(String user, String password) {

    /** Without the password: settings end up in logs. */
    @Override
    public String toString() {
      return "Login[user=" + user + "]";
    }
  }

  /** Refuses a port that is none, a wait that ends at once, and a password sent in clear. */
  public SmtpSettings {
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
    if (timeout.toMillis() < 1 || timeout.toMillis() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("not a time-out: " + timeout);
    }
    if (login != null && security == Security.NONE) {
      throw new IllegalArgumentException("a login needs STARTTLS or TLS");
    }
  }

  /** As Jakarta Mail names them. */
  Properties properties() {
    Properties properties = new Properties();
    String milliseconds = Long.toString(timeout.toMillis());
    properties.setProperty("mail.smtp.connectiontimeout", milliseconds);
    properties.setProperty("mail.smtp.timeout", milliseconds);
    properties.setProperty("mail.smtp.writetimeout", milliseconds);
    properties.setProperty("mail.smtp.auth", Boolean.toString(login != null));
    boolean startTls = security == Security.STARTTLS;
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
    properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
    return properties;
  }
}
