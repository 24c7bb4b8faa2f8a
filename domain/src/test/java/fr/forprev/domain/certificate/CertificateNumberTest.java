package fr.forprev.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Verifies(Rule.CER_06)
class CertificateNumberTest {

  private static final String SYMBOLS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final CertificateCode SST = new CertificateCode("SST-1");

  @Test
  void isCodeYearSevenDigitsAndCheck() {
    assertThat(CertificateNumber.of(SST, 2023, 1))
        .contains(new CertificateNumber("SST-1-2023-0000001-A"));
  }

  @Test
  void hasSevenDigitsUpToTheLastSuchNumberAndEightAfterIt() {
    assertThat(CertificateNumber.of(SST, 2023, 9_999_999).orElseThrow().value())
        .startsWith("SST-1-2023-9999999-");
    assertThat(CertificateNumber.of(SST, 2023, 10_000_000).orElseThrow().value())
        .startsWith("SST-1-2023-10000000-");
  }

  @Test
  void isSkippedWhenItsCheckWouldBeAStar() {
    assertThat(CheckCharacter.of("SST-1-2023-0000089")).isEqualTo('*');

    assertThat(CertificateNumber.of(SST, 2023, 88))
        .contains(new CertificateNumber("SST-1-2023-0000088-1"));
    assertThat(CertificateNumber.of(SST, 2023, 89)).isEmpty();
    assertThat(CertificateNumber.of(SST, 2023, 90))
        .contains(new CertificateNumber("SST-1-2023-0000090-D"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadBackAsWritten(String number) {
    assertThat(CertificateNumber.parse(number)).contains(new CertificateNumber(number));
    assertThat(new CertificateNumber(number)).hasToString(number);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isNotReadWithOneWrongCharacter(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) != '-') {
        for (char wrong : SYMBOLS.replace(number.substring(i, i + 1), "").toCharArray()) {
          assertThat(CertificateNumber.parse(replaced(number, i, wrong))).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isNotReadWithTwoNeighboursSwapped(String number) {
    String bare = number.replace("-", "");
    for (int i = 0; i + 1 < bare.length(); i++) {
      char one = bare.charAt(i);
      char next = bare.charAt(i + 1);
      if (one != next) {
        String swapped = replaced(replaced(bare, i, next), i + 1, one);
        assertThat(CertificateNumber.parse(hyphenated(swapped, number))).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SST-1",
        "SST-1-2023-000001-A",
        "SST-1-23-0000001-A",
        "SST-1-2023-0000001",
        "SST-1-2023-0000001-*",
        "sst-1-2023-0000001-a",
        "SST-1-2023-0000001-A ",
        "SST-1-2023-0000001-A\n",
        "SST--1-2023-0000001-A",
        "-2023-0000001-A",
        "SST-1_2023-0000001-A",
        "ÉST-1-2023-0000001-A"
      })
  void isNotReadInAnotherShape(String typed) {
    assertThat(CertificateNumber.parse(typed)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new CertificateNumber(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-nu-thai", "tr-TR", "hi-IN-u-nu-deva"})
  void isWrittenInLatinDigitsUnderEveryLocale(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(CertificateNumber.of(SST, 2023, 1))
          .isEqualTo(Optional.of(new CertificateNumber("SST-1-2023-0000001-A")));
    } finally {
      Locale.setDefault(before);
    }
  }

  static Stream<String> samples() {
    return Stream.of("SST-1", "CATEC-1-SURVEILLANT", "AMISS4-1-OPERATEUR", "PRAP2S-1")
        .map(CertificateCode::new)
        .flatMap(code ->
            LongStream.of(1, 37, 123_456, 7_654_321, 10_000_000)
                .mapToObj(sequence -> CertificateNumber.of(code, 2023, sequence)))
        .flatMap(Optional::stream)
        .map(CertificateNumber::value);
  }

  private static String replaced(String text, int at, char with) {
    return text.substring(0, at) + with + text.substring(at + 1);
  }

  /** The characters of {@code bare} with hyphens where {@code model} has them. */
  private static String hyphenated(String bare, String model) {
    StringBuilder number = new StringBuilder(bare);
    for (int i = 0; i < model.length(); i++) {
      if (model.charAt(i) == '-') {
        number.insert(i, '-');
      }
    }
    return number.toString();
  }
}
