package fr.forprev.application.account;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a password must be: long, and not what others try first. No composition is asked. */
public final class PasswordRules {

  /** Fewest characters. */
  public static final int SHORTEST = 12;

  /** Most characters; all of them count. */
  public static final int LONGEST = 128;

  private static final int SHORTEST_CONTEXT = 4;

  private final CommonPasswords common;

  /** With that list of common passwords. */
  public PasswordRules(CommonPasswords common) {
    this.common = common;
  }

  /**
   * What is wrong with {@code password}, each in French; nothing when it can be used.
   *
   * @param person whose it is to be: his names, number and e-mail are not part of it
   */
  public List<String> faults(String password, Person person) {
    return faults(password, person.identity(), person.email(), person.number());
  }

  /** The same for somebody who may not have a number yet. */
  List<String> faults(
      String password, Identity identity, String email, @Nullable ForprevNumber number) {
    List<String> faults = new ArrayList<>();
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      faults.add("Choisissez " + SHORTEST + " caractères au moins ; une phrase convient.");
    }
    if (length > LONGEST) {
      faults.add("Choisissez " + LONGEST + " caractères au plus.");
    }
    if (common.contains(password)) {
      faults.add(
          "Ce mot de passe est trop courant, ou connu d'une fuite : choisissez-en un autre.");
    }
    String lower = password.toLowerCase(Locale.ROOT);
    if (context(identity, email, number)
        .filter(word -> word.length() >= SHORTEST_CONTEXT)
        .anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)))) {
      faults.add("N'y mettez ni « Forprev », ni votre nom, ni votre numéro, ni votre e-mail.");
    }
    return List.copyOf(faults);
  }

  private static Stream<String> context(
      Identity identity, String email, @Nullable ForprevNumber number) {
    return Stream.of(
        "forprev",
        number == null ? "" : number.value(),
        identity.surname().text(),
        identity.firstName().text(),
        email.replaceAll("@.*", ""));
  }
}
