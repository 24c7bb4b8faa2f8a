package fr.forprev.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"113", " 113 ", "n°113", "N°113", "n° 113", "N ° 113", "nº113"})
  void isReadAsPeopleTypeIt(String typed) {
    assertThat(SessionNumber.parse(typed)).contains(new SessionNumber(113));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "n°", "0", "0113", "-113", "+113", "113a", "1 13", "n113", "°113", "١١٣"})
  void isNotGuessed(String typed) {
    assertThat(SessionNumber.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "999999999999999999"})
  void hasFromOneToEighteenDigits(String typed) {
    assertThat(SessionNumber.parse(typed)).contains(new SessionNumber(Long.parseLong(typed)));
    assertThat(SessionNumber.parse("1000000000000000000")).isEmpty();
  }
}
