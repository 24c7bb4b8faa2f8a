package fr.forprev.domain.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lefèvre",
        "Çelik",
        "Le Goff",
        "Guégan-Kerbrat",
        "d'Estaing",
        "d’Estaing",
        "L'Haÿ-les-Roses",
        "Cœur de Lion",
        "Nguyễn Thị Đỗ Ươm",
        "Ștefănescu-Țîrlea",
        "Łukasz",
        "Sørensen",
        "Groß",
        "Ødegård",
        "Núñez",
        "İnönü",
        "SARL Dupré & Fils (35)",
        "Z",
        "Saint-Denis 2"
      })
  void isKeptAsTyped(String typed) {
    assertThat(Name.parse(typed)).contains(new Name(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        " \t ",
        "Иванов",
        "דוד",
        "محمد",
        "Zoé😀",
        "Lef\u200Fèvre",
        "Le\u0000Goff",
        "Le\tGoff",
        "Le\nGoff",
        "Le\u00A0Goff",
        "Le\u00ADGoff",
        "<b>",
        "Dupont;",
        "a\u0308\u0323\u0331",
        "µ",
        "№",
        "李"
      })
  void isRefusedWithACharacterOutOfTheSetOrWithNone(String typed) {
    assertThat(Name.parse(typed)).isEmpty();
  }

  @Test
  void hasAHundredCharactersAtMost() {
    assertThat(Name.parse("é".repeat(100))).contains(new Name("é".repeat(100)));
    assertThat(Name.parse("é".repeat(101))).isEmpty();
  }

  @Test
  void isMeasuredOnceComposed() {
    assertThat(Name.parse("e\u0301".repeat(100))).contains(new Name("é".repeat(100)));
    assertThat(Name.parse("e\u0301".repeat(101))).isEmpty();
  }

  @Test
  void isMeasuredWithoutTheSpacesAround() {
    assertThat(Name.parse("  " + "a".repeat(100) + "  ")).contains(new Name("a".repeat(100)));
  }

  @Test
  void losesSpacesAtItsEndsAndDoubledOnes() {
    assertThat(Name.parse("  Le   Goff ")).contains(new Name("Le Goff"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " Goff", "Goff ", "Le  Goff", "Lefe\u0300vre", "Иванов", "-", "’"})
  void isNotBuiltFromWhatIsNotClean(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Name(text));
  }

  @Test
  void isNotBuiltFromMoreThanAHundredCharacters() {
    assertThat(new Name("x".repeat(100)).text()).hasSize(100);
    assertThatIllegalArgumentException().isThrownBy(() -> new Name("x".repeat(101)));
  }

  @Test
  void isNotSpelledOutInTheMessageOfABug() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Name("Lefèvre  Chloé"))
        .withMessage("not a name: 14 characters");
  }

  @Test
  void readsAsItsText() {
    assertThat(new Name("Guégan")).hasToString("Guégan");
  }
}
