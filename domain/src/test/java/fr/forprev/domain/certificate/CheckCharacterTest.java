package fr.forprev.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCharacterTest {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";

  @ParameterizedTest
  @CsvSource({
    "G123489654321, Y", // a donation number of ISBT 128, which uses the same system
    "'', 1",
    "0, 1",
    "1, *",
    "SST-1-2023-0000001, A",
    "SST120230000001, A"
  })
  @Verifies(Rule.CER_06)
  void isTheOneOfTheStandard(String payload, char check) {
    assertThat(CheckCharacter.of(payload)).isEqualTo(check);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SST-1-2023-0000001",
        "CATEC-1-SURVEILLANT-2024-0123456",
        "AMISS4-1-OPERATEUR-2022-9999999",
        "PRAP2S-1-2023-10000000",
        "ZZZ-9-1999-7654321"
      })
  @Verifies(Rule.CER_06)
  void makesTheWeightedSumOneModulo37(String payload) {
    String number = payload.replace("-", "") + CheckCharacter.of(payload);

    assertThat(weightedSum(number) % 37).isEqualTo(1);
  }

  /** The definition of ISO 7064: the last character weighs 1, each one before it twice the next. */
  private static long weightedSum(String number) {
    long sum = 0;
    long weight = 1;
    for (int i = number.length() - 1; i >= 0; i--) {
      sum += ALPHABET.indexOf(number.charAt(i)) * weight;
      weight = weight * 2 % 37;
    }
    return sum;
  }
}
