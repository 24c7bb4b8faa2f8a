package fr.forprev.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

@Verifies(Rule.ENT_02)
class SiretPropertyTest {

  private static final String LA_POSTE = "356000000";

  @Property
  void oneOfTenLastDigitsMakesASiretAndAnyOtherSingleErrorIsSeen(
      @ForAll @LongRange(min = 0, max = 9_999_999_999_999L) long first,
      @ForAll @IntRange(max = 13) int at) {
    String start = String.format(Locale.ROOT, "%013d", first);
    if (start.startsWith(LA_POSTE)) {
      return;
    }
    String siret = completed(start);
    for (char wrong = '0'; wrong <= '9'; wrong++) {
      String typed = siret.substring(0, at) + wrong + siret.substring(at + 1);
      boolean same = wrong == siret.charAt(at);

      assertThat(Siret.parse(typed).isPresent())
          .isEqualTo(same || (typed.startsWith(LA_POSTE) && digits(typed) % 5 == 0));
    }
  }

  /** With the two ways, two or three of the ten last digits do. */
  @Property
  void laPosteHasItsLuhnNumbersAndThoseWhoseDigitsAddUpToAMultipleOfFive(
      @ForAll @IntRange(min = 0, max = 9999) int establishment) {
    String start = LA_POSTE + String.format(Locale.ROOT, "%04d", establishment);
    String luhn = completed(start);
    for (int last = 0; last <= 9; last++) {
      String typed = start + last;
      assertThat(Siret.parse(typed).isPresent())
          .isEqualTo(typed.equals(luhn) || digits(typed) % 5 == 0);
    }
  }

  /** The first thirteen digits and the one that makes their Luhn sum a multiple of ten. */
  private static String completed(String start) {
    int sum = 0;
    for (int i = 0; i < start.length(); i++) {
      int digit = start.charAt(i) - '0';
      sum += i % 2 == 1 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
    }
    return start + (10 - sum % 10) % 10;
  }

  private static int digits(String number) {
    return number.chars().map(digit -> digit - '0').sum();
  }
}
