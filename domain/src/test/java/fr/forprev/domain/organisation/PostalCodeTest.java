package fr.forprev.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"01410", "20137", "35000", "75015", "97133", "98000"})
  void hasFiveDigits(String typed) {
    assertThat(PostalCode.parse(typed)).contains(new PostalCode(typed));
    assertThat(new PostalCode(typed)).hasToString(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1410", "354000", "2A137", "35 00", " 35000", "35000\n", "٣٥٠٠٠"})
  void isNothingElse(String typed) {
    assertThat(PostalCode.parse(typed)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new PostalCode(typed));
  }
}
