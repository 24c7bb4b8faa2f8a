package fr.forprev.domain.caisse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaisseCodesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"CRAMIF", "CARSAT_BRETAGNE", "A", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void aCaisseCodeIsCapitalsBetweenUnderscores(String typed) {
    assertThat(CaisseCode.parse(typed)).contains(new CaisseCode(typed));
    assertThat(new CaisseCode(typed)).hasToString(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "_CRAMIF",
        "CRAMIF_",
        "CARSAT__BRETAGNE",
        "cramif",
        "CARSAT 35",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void anythingElseIsNot(String typed) {
    assertThat(CaisseCode.parse(typed)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new CaisseCode(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"01", "09", "10", "19", "21", "29", "2A", "2B", "30", "89", "90", "95", "970"})
  void aDepartementHasItsCode(String typed) {
    assertThat(Departement.parse(typed)).contains(new Departement(typed));
    assertThat(new Departement(typed)).hasToString(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "1", "20", "2C", "2a", "96", "97", "98", "99", "969", "990"})
  void noOtherCodeIsADepartement(String typed) {
    assertThat(Departement.parse(typed)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Departement(typed));
  }

  @Test
  void theKindsOfCaisseAreThoseOfTheNetwork() {
    assertThat(CaisseType.parse("CGSS")).contains(CaisseType.CGSS);
    assertThat(CaisseType.parse("cgss")).isEmpty();
  }
}
