package fr.forprev.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForprevNumberTest {

  @Test
  void isThreeCapitalsAndFiveDigits() {
    assertThat(ForprevNumber.parse("JKA37899")).contains(new ForprevNumber("JKA37899"));
    assertThat(new ForprevNumber("JKA37899")).hasToString("JKA37899");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "JKA3789",
        "JKA378999",
        "JK37899",
        "JKAB37899",
        "jka37899",
        "JKA3789O",
        " JKA37899",
        "JKA37899 ",
        "JKA37899\n",
        "ÉKA37899",
        "JKA٣٧٨٩٩"
      })
  void isNothingElse(String typed) {
    assertThat(ForprevNumber.parse(typed)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new ForprevNumber(typed));
  }
}
