package fr.forprev.domain.dispositif;

import static fr.forprev.domain.Samples.SST_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  private static final String FORTY = "CATEC-1-SURVEILLANTABCDEFGHIJKLMNOPQRSTU";

  @ParameterizedTest
  @ValueSource(strings = {"SST", "PRAPIBC", "AMISS4", "AB", "ABCDEFGHIJKL"})
  void aDispositifCodeHasTwoToTwelveCapitalsOrDigits(String typed) {
    assertThat(DispositifCode.parse(typed)).contains(new DispositifCode(typed));
    assertThat(new DispositifCode(typed)).hasToString(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "ABCDEFGHIJKLM", "sst", "4SST", "S ST", "SST-1", "ÉCH", "SST\n"})
  void aDispositifCodeIsNothingElse(String typed) {
    assertThat(DispositifCode.parse(typed)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new DispositifCode(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SST-1", "CATEC-1-SURVEILLANT", "X", "4", FORTY})
  void aCertificateCodeHasGroupsBetweenHyphens(String typed) {
    assertThat(CertificateCode.parse(typed)).contains(new CertificateCode(typed));
    assertThat(new CertificateCode(typed)).hasToString(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "-SST",
        "SST-",
        "SST--1",
        "sst-1",
        "SST_1",
        "SST 1",
        "SST-1\n",
        FORTY + "V"
      })
  void aCertificateCodeIsNothingElse(String typed) {
    assertThat(CertificateCode.parse(typed)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new CertificateCode(typed));
  }

  @Test
  void aLevelIsOneTwoOrThree() {
    assertThat(Level.of(0)).isEmpty();
    assertThat(Level.of(1)).contains(Level.ONE);
    assertThat(Level.of(2)).contains(Level.TWO);
    assertThat(Level.of(3)).contains(Level.THREE);
    assertThat(Level.of(4)).isEmpty();
    assertThat(Level.of(-1)).isEmpty();
  }

  @Test
  void levelsTwoAndThreeCertifyTrainers() {
    assertThat(Level.values())
        .filteredOn(Level::certifiesTrainers)
        .containsExactly(Level.TWO, Level.THREE);
  }

  @Test
  void aDispositifAtALevelReadsWithASlash() {
    assertThat(SST_1).hasToString("SST/1");
  }
}
