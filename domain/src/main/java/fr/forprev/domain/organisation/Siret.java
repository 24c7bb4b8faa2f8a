package fr.forprev.domain.organisation;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an establishment (ENT-02): fourteen digits whose Luhn sum is a multiple of 10; for
 * La Poste, a plain sum of digits that is a multiple of 5 will do as well.
 *
 * @param value fourteen digits, without spaces
 */
public record Siret(String value) {

  private static final int DIGITS_OF_SIREN = 9;
  private static final String LA_POSTE = "356000000";
  private static final Pattern SHAPE = Pattern.compile("[0-9]{14}");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

  /** Refuses what is not a SIRET: its caller has a bug. */
  public Siret {
    if (!isSiret(value)) {
      throw new IllegalArgumentException("not a SIRET: " + value);
    }
  }

  /** The number that somebody typed, with or without spaces; empty when it is not a SIRET. */
  public static Optional<Siret> parse(String typed) {
    String digits = SPACES.matcher(typed).replaceAll("");
    return isSiret(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
  }

  /** The legal unit to which the establishment belongs. */
  public Siren siren() {
    return new Siren(value.substring(0, DIGITS_OF_SIREN));
  }

  /** ENT-02: the refusal of a request for a new entity with this number, which is taken. */
  public Reason taken() {
    return Reason.of(Rule.ENT_02, Unblock.ask(Role.MANAGER), Fact.reference("siret", this));
  }

  private static boolean isSiret(String digits) {
    return SHAPE.matcher(digits).matches()
        && (luhnSum(digits) % 10 == 0
            || (digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % 5 == 0));
  }

  /** From the right, every second digit doubled, the digits of the double being added. */
  private static int luhnSum(String digits) {
    int sum = 0;
    for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
      int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
      int weighed = fromRight % 2 == 0 ? digit : 2 * digit;
      sum += weighed / 10 + weighed % 10;
    }
    return sum;
  }

  @Override
  public String toString() {
    return value;
  }
}
