package fr.forprev.application.account;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Recovery codes: 80 bits each, typed in groups, whatever their case and separators. */
final class RecoveryCodes {

  private static final int HOW_MANY = 10;
  private static final int LENGTH = 20;
  private static final String GROUP = "(.{5})(?!$)";

  private final Secrets secrets;

  RecoveryCodes(Secrets secrets) {
    this.secrets = secrets;
  }

  List<String> draw() {
    return Stream.generate(() -> secrets.hash(secrets.draw()).substring(0, LENGTH))
        .map(code -> code.replaceAll(GROUP, "$1-"))
        .limit(HOW_MANY)
        .toList();
  }

  String hash(String typed) {
    return secrets.hash(typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
  }
}
