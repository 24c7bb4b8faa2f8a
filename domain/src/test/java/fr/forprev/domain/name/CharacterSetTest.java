package fr.forprev.domain.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterSetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abcdefghijklmnopqrstuvwxyz",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "0123456789",
        "àâäéèêëîïôöùûüÿçæœÀÂÄÉÈÊËÎÏÔÖÙÛÜŸÇÆŒ",
        "áíóúñãõåøßðþýÁÍÓÚÑÃÕÅØÐÞÝ",
        "ąćęłńśźżčďěňřšťůžĀēīūģķļņőűĞğİış",
        "ăâîșțĂÂÎȘȚſ",
        "ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĐđƠƯẠỸ",
        " '’-.,()/&°+:"
      })
  void hasTheLettersOfTheLanguagesOfEurope(String characters) {
    assertThat(CharacterSet.firstUnsupported(characters)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x09, 0x0A, 0x1F, 0x7F, 0x80, 0xA0, 0xAA, 0xAD, 0xB5, 0xBA, 0xD7, 0xF7, 0x180, 0x19F, 0x1A2,
        0x1AE, 0x1B1, 0x217, 0x21C, 0x301, 0x391, 0x410, 0x5D0, 0x627, 0x1E9F, 0x1EFA, 0x200B,
        0x2018, 0x202E, 0xFEFF, 0xFF21, 0x1F600
      })
  void hasNoOther(int codePoint) {
    assertThat(CharacterSet.supports(codePoint)).isFalse();
  }

  @Test
  void isListedWhole() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      int candidate = codePoint;
      if (CharacterSet.supports(candidate)) {
        assertThat(CharacterSet.all().anyMatch(listed -> listed == candidate)).isTrue();
      }
    }
    assertThat(CharacterSet.all()).allMatch(CharacterSet::supports).isSorted();
  }

  @Test
  void isComposed() {
    assertThat(CharacterSet.all().mapToObj(Character::toString))
        .allMatch(character -> Normalizer.isNormalized(character, Normalizer.Form.NFC));
  }

  @Test
  void namesTheFirstCharacterThatItDoesNotHave() {
    assertThat(CharacterSet.firstUnsupported("Zoé 😀 Ж")).contains("😀");
  }
}
