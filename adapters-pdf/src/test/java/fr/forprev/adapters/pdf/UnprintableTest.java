package fr.forprev.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.name.CharacterSet;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnprintableTest {

  private static final PdfCertificates CERTIFICATES = new PdfCertificates();

  @Test
  void anEmojiIsRefusedByNamingWhereItIsAndNotWhatStandsThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CERTIFICATES.pdf(Samples.withOrganisation("Secours \uD83D\uDE00")))
        .withMessage("organisation has a character that cannot be printed: U+1F600");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\tb",
        "a\u0000b",
        "\uFEFFa",
        "a\u00ADb",
        "q\u0301",
        "\u0915",
        "\u03A9",
        "\u2028",
        "\uE000"
      })
  void whatHasNoGlyphOrWouldNotStandAloneIsRefused(String organisation) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CERTIFICATES.pdf(Samples.withOrganisation(organisation)))
        .withMessageStartingWith("organisation has a character that cannot be printed: U+");
  }

  @Test
  void aTextWithoutMeasureIsRefusedRatherThanCut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CERTIFICATES.pdf(Samples.withOrganisation("mot ".repeat(200) + "fin")))
        .withMessage("organisation is too long to be printed");
  }

  @Test
  void bothFacesPrintEveryCharacterThatNamesMayHave() {
    Fonts fonts = Fonts.bundled();

    assertThat(CharacterSet.all().boxed())
        .isNotEmpty()
        .allMatch(fonts.regular()::prints)
        .allMatch(fonts.bold()::prints);
  }

  @Test
  void everyCharacterThatNamesMayHaveIsReadBackAsItself() throws IOException {
    List<String> letters =
        CharacterSet.all()
            .filter(Character::isLetterOrDigit)
            .mapToObj(Character::toString)
            .toList();
    for (int from = 0; from < letters.size(); from += 50) {
      String name =
          letters.subList(from, Math.min(from + 50, letters.size())).stream()
              .collect(Collectors.joining());

      assertThat(Reading.text(CERTIFICATES.pdf(Samples.withSurname(name)))).contains(" " + name);
    }
  }

  @Test
  void theTypographyOfFrenchIsPrinted() throws IOException {
    String name = "«\u00A0L’Œuvre\u00A0» – 12\u202F000 € — “n°\u00A01”…";

    assertThat(Reading.text(CERTIFICATES.pdf(Samples.withOrganisation(name)))).contains(name);
  }
}
