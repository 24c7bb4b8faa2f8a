package fr.forprev.testkit;

import fr.forprev.application.account.CommonPasswords;
import java.util.Locale;
import java.util.Set;

/** A handful of common passwords: for tests alone. */
public final class FewCommonPasswords implements CommonPasswords {

  private static final Set<String> LIST =
      Set.of("123456789012", "1q2w3e4r5t6y", "password1234", "qwerty123456");

  @Override
  public boolean contains(String password) {
    return LIST.contains(password.toLowerCase(Locale.ROOT));
  }
}
