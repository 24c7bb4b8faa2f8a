package fr.forprev.bootstrap.configuration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing that can be set, under its name in the file or its variable in the environment. */
public enum Key {
  HTTP_HOST("http.host", "127.0.0.1", "Address to listen on; 0.0.0.0 for all."),
  HTTP_PORT("http.port", "8080", "Port to listen on, 0 for any free one."),
  HTTP_PROXY(
      "http.proxy",
      "",
      "IP address from which the proxy in front connects: the last address of its X-Forwarded-For"
          + " is then who asks; empty for no proxy."),
  PUBLIC_URL(
      "public.url",
      "",
      "Where people reach the product: links in mails begin with it; empty for http://localhost and"
          + " the port."),
  FORMER_URL(
      "former.url",
      "",
      "Where the application that this one replaces answers, told at sign-in; empty for nowhere."),
  DATA_FOLDER(
      "data.folder", "data", "Folder of the embedded database and of what is written beside it."),
  DATABASE_URL(
      "database.url",
      "",
      "JDBC URL of an external PostgreSQL 18; empty for the embedded database."),
  DATABASE_USER(
      "database.user", "forprev_app", "Role of the running product in the external database."),
  DATABASE_PASSWORD("database.password", "", "Its password."),
  DATABASE_OWNER_USER(
      "database.owner.user", "", "Role that owns the external database, for forprev migrate only."),
  DATABASE_OWNER_PASSWORD("database.owner.password", "", "Its password."),
  DATABASE_CONNECTIONS("database.connections", "10", "Size of the pool of connections, 2 to 200."),
  MAIL_FROM("mail.from", "forprev@localhost", "Sender of the mails."),
  SMTP_HOST(
      "smtp.host", "", "SMTP server; empty to write mails as files into the data folder instead."),
  SMTP_PORT("smtp.port", "587", "Its port."),
  SMTP_SECURITY("smtp.security", "STARTTLS", "NONE, STARTTLS or TLS."),
  SMTP_USER("smtp.user", "", "Login of the SMTP server; empty for none."),
  SMTP_PASSWORD("smtp.password", "", "Its password."),
  CATALOGUE_FOLDER(
      "catalogue.folder",
      "",
      "Folder with dispositifs.csv and certificates.csv that seed the catalogue at the first start;"
          + " empty for the bundled ones."),
  DAILY_TIME("daily.time", "02:00", "Time of the daily routine, HH:MM in Europe/Paris.");

  private static final String PREFIX = "FORPREV_";

  private final String inFile;
  private final String byDefault;
  private final String meaning;

  Key(String inFile, String byDefault, String meaning) {
    this.inFile = inFile;
    this.byDefault = byDefault;
    this.meaning = meaning;
  }

  /** Its name in the file: {@code http.port}. */
  public String inFile() {
    return inFile;
  }

  /** Its name in the environment: {@code FORPREV_HTTP_PORT}. */
  public String variable() {
    return PREFIX + inFile.replace('.', '_').toUpperCase(Locale.ROOT);
  }

  /** The value when nothing is set. */
  public String byDefault() {
    return byDefault;
  }

  /** What it is for, one sentence. */
  public String meaning() {
    return meaning;
  }

  /** Whether its value is never shown. */
  boolean isSecret() {
    return inFile.endsWith(".password");
  }

  /** The key of that name in the file. */
  static Optional<Key> named(String inFile) {
    return Arrays.stream(values()).filter(key -> key.inFile.equals(inFile)).findFirst();
  }

  /** The key of that variable. */
  static Optional<Key> ofVariable(String variable) {
    return Arrays.stream(values()).filter(key -> key.variable().equals(variable)).findFirst();
  }

  /** Whether a variable of the environment is meant for us. */
  static boolean isOurs(String variable) {
    // FORPREV_CACHE tells the launcher of the embedded database where binaries are kept.
    return variable.startsWith(PREFIX) && !variable.equals("FORPREV_CACHE");
  }
}
