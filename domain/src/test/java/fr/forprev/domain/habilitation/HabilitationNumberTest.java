package fr.forprev.domain.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class HabilitationNumberTest {

  @Test
  void isKeptVerbatim() {
    assertThat(new HabilitationNumber("H00421/2023/SST-1/O")).hasToString("H00421/2023/SST-1/O");
    assertThat(new HabilitationNumber("9".repeat(40)).value()).hasSize(40);
  }

  @Test
  void isNeitherBlankNorLong() {
    assertThatIllegalArgumentException().isThrownBy(() -> new HabilitationNumber(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new HabilitationNumber("9".repeat(41)));
  }
}
