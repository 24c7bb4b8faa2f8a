package fr.forprev.bootstrap.configuration;

import fr.forprev.adapters.mail.Letterhead;
import fr.forprev.adapters.mail.SmtpSettings;
import fr.forprev.adapters.web.http.TrustedProxy;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that is set, checked.
 *
 * @param httpProxy from which the proxy in front connects, or empty
 * @param formerUrl where the application that this one replaces answers, or empty
 * @param database the external database, or empty for the embedded one
 * @param smtp the SMTP server, or empty for a folder of files
 * @param catalogueFolder where the first catalogue is read, or empty for the bundled one
 */
public record Settings(
    String httpHost,
    int httpPort,
    Optional<InetAddress> httpProxy,
    URI publicUrl,
    Optional<URI> formerUrl,
    Path dataFolder,
    Optional<ExternalDatabase> database,
    int databaseConnections,
    String mailFrom,
    Optional<SmtpSettings> smtp,
    Optional<Path> catalogueFolder,
    LocalTime dailyTime) {

  private static final Duration SMTP_TIMEOUT = Duration.ofSeconds(20);

  /**
   * An external PostgreSQL.
   *
   * @param ownerUser the role that migrates, empty unless set
   */
  public record ExternalDatabase(
      String url, String user, String password, String ownerUser, String ownerPassword) {

    /** Without the passwords: settings end up in logs. */
    @Override
    public String toString() {
      return user + " at " + url;
    }
  }

  /**
   * Checks every value.
   *
   * @throws WrongConfiguration with a sentence that names the first wrong one
   */
  public static Settings of(Values values) {
    int port = number(values, Key.HTTP_PORT, 0, 65_535);
    URI site = site(values, port);
    return new Settings(
        required(values, Key.HTTP_HOST, "an address"),
        port,
        proxy(values),
        site,
        former(values),
        path(values, Key.DATA_FOLDER),
        database(values),
        number(values, Key.DATABASE_CONNECTIONS, 2, 200),
        sender(values, site),
        smtp(values),
        values.text(Key.CATALOGUE_FOLDER).isEmpty()
            ? Optional.empty()
            : Optional.of(path(values, Key.CATALOGUE_FOLDER)),
        time(values));
  }

  private static Optional<ExternalDatabase> database(Values values) {
    String url = values.text(Key.DATABASE_URL);
    if (url.isEmpty()) {
      return Optional.empty();
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      throw values.wrong(Key.DATABASE_URL, "a URL that begins with jdbc:postgresql:");
    }
    if (url.toLowerCase(Locale.ROOT).contains("password=")) {
      throw values.wrong(Key.DATABASE_URL, "a URL without password: set database.password");
    }
    return Optional.of(
        new ExternalDatabase(
            url,
            required(values, Key.DATABASE_USER, "a role"),
            values.text(Key.DATABASE_PASSWORD),
            values.text(Key.DATABASE_OWNER_USER),
            values.text(Key.DATABASE_OWNER_PASSWORD)));
  }

  private static Optional<SmtpSettings> smtp(Values values) {
    String host = values.text(Key.SMTP_HOST);
    if (host.isEmpty()) {
      return Optional.empty();
    }
    String user = values.text(Key.SMTP_USER);
    SmtpSettings.Security security = security(values);
    if (!user.isEmpty() && security == SmtpSettings.Security.NONE) {
      throw values.wrong(Key.SMTP_SECURITY, "STARTTLS or TLS when smtp.user is set");
    }
    return Optional.of(
        new SmtpSettings(
            host,
            number(values, Key.SMTP_PORT, 1, 65_535),
            security,
            user.isEmpty() ? null : new SmtpSettings.Login(user, values.text(Key.SMTP_PASSWORD)),
            SMTP_TIMEOUT));
  }

  private static SmtpSettings.Security security(Values values) {
    try {
      return SmtpSettings.Security.valueOf(values.text(Key.SMTP_SECURITY));
    } catch (IllegalArgumentException unknown) {
      throw values.wrong(Key.SMTP_SECURITY, "NONE, STARTTLS or TLS");
    }
  }

  private static Optional<InetAddress> proxy(Values values) {
    String text = values.text(Key.HTTP_PROXY);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        TrustedProxy.parse(text).orElseThrow(() -> values.wrong(Key.HTTP_PROXY, "an IP address")));
  }

  private static URI site(Values values, int port) {
    String text = values.text(Key.PUBLIC_URL);
    return site(values, Key.PUBLIC_URL, text.isEmpty() ? "http://localhost:" + port : text);
  }

  private static Optional<URI> former(Values values) {
    String text = values.text(Key.FORMER_URL);
    return text.isEmpty() ? Optional.empty() : Optional.of(site(values, Key.FORMER_URL, text));
  }

  private static URI site(Values values, Key key, String text) {
    try {
      return new Letterhead(Key.MAIL_FROM.byDefault(), new URI(text)).publicUrl();
    } catch (URISyntaxException | IllegalArgumentException notASite) {
      throw values.wrong(key, "a URL that begins with http:// or https:// and has neither ? nor #");
    }
  }

  private static String sender(Values values, URI site) {
    try {
      return new Letterhead(values.text(Key.MAIL_FROM), site).from();
    } catch (IllegalArgumentException notAnAddress) {
      throw values.wrong(Key.MAIL_FROM, "an e-mail address");
    }
  }

  private static LocalTime time(Values values) {
    try {
      return LocalTime.parse(values.text(Key.DAILY_TIME));
    } catch (DateTimeParseException notATime) {
      throw values.wrong(Key.DAILY_TIME, "a time such as 02:00");
    }
  }

  private static Path path(Values values, Key key) {
    try {
      return Path.of(required(values, key, "a folder"));
    } catch (InvalidPathException notAPath) {
      throw values.wrong(key, "a folder");
    }
  }

  private static int number(Values values, Key key, int least, int most) {
    String text = values.text(key);
    if (!text.matches("[0-9]{1,9}")
        || Integer.parseInt(text) < least
        || Integer.parseInt(text) > most) {
      throw values.wrong(key, "a whole number from " + least + " to " + most);
    }
    return Integer.parseInt(text);
  }

  private static String required(Values values, Key key, String expected) {
    String text = values.text(key);
    if (text.isEmpty()) {
      throw values.wrong(key, expected);
    }
    return text;
  }
}
