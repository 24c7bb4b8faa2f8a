package fr.forprev.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** Of any length and of any symbols: every place is tried for each text that is drawn. */
@Verifies(Rule.CER_06)
class CheckCharacterPropertyTest {

  private static final String SYMBOLS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @Property(tries = 200)
  void everySingleErrorIsSeen(
      @ForAll
          @StringLength(min = 1, max = 40)
          @CharRange(from = '0', to = '9')
          @CharRange(from = 'A', to = 'Z')
          String payload) {
    for (int i = 0; i < payload.length(); i++) {
      for (int j = 0; j < SYMBOLS.length(); j++) {
        char wrong = SYMBOLS.charAt(j);
        if (wrong != payload.charAt(i)) {
          assertThat(CheckCharacter.of(payload.substring(0, i) + wrong + payload.substring(i + 1)))
              .isNotEqualTo(CheckCharacter.of(payload));
        }
      }
    }
  }

  @Property
  void everySwapOfDifferentNeighboursIsSeen(
      @ForAll
          @StringLength(min = 2, max = 40)
          @CharRange(from = '0', to = '9')
          @CharRange(from = 'A', to = 'Z')
          String payload) {
    for (int i = 0; i + 1 < payload.length(); i++) {
      char one = payload.charAt(i);
      char next = payload.charAt(i + 1);
      if (one != next) {
        assertThat(
                CheckCharacter.of(payload.substring(0, i) + next + one + payload.substring(i + 2)))
            .isNotEqualTo(CheckCharacter.of(payload));
      }
    }
  }

  /** The last symbol and the check itself are neighbours too. */
  @Property
  void theCheckIsNotTheLastSymbolsOwnCheckWhenTheyAreSwapped(
      @ForAll
          @StringLength(min = 1, max = 40)
          @CharRange(from = '0', to = '9')
          @CharRange(from = 'A', to = 'Z')
          String payload) {
    char check = CheckCharacter.of(payload);
    String start = payload.substring(0, payload.length() - 1);
    char last = payload.charAt(payload.length() - 1);

    if (check != last && check != '*') {
      assertThat(CheckCharacter.of(start + check)).isNotEqualTo(last);
    }
  }
}
