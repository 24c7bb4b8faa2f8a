package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.CommonPasswords;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link CommonPasswords} promises. */
public abstract class CommonPasswordsContract {

  /** The port. */
  protected abstract CommonPasswords passwords();

  @Test
  void areThoseThatAreTriedFirstWhateverTheirCase() {
    for (String common : List.of("123456789012", "qwerty123456", "QWERTY123456", "1q2w3E4r5t6y")) {
      assertThat(passwords().contains(common)).as(common).isTrue();
    }
  }

  @Test
  void areNotThoseThatNobodyElseHas() {
    for (String own :
        List.of(
            "",
            "les tuiles du préau, mardi",
            "vKq8-Rm2w-Zt5x",
            "é".repeat(3) + " girafe 𝄞 bleue")) {
      assertThat(passwords().contains(own)).as(own).isFalse();
    }
  }
}
