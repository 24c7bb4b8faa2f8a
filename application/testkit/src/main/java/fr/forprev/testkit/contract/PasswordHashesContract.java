package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.PasswordHashes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link PasswordHashes} promises. */
public abstract class PasswordHashesContract {

  private static final String PASSWORD = "les tuiles du préau, mardi";

  /** The port. */
  protected abstract PasswordHashes hashes();

  /** A hash of {@code password} made with weaker parameters. */
  protected abstract String outdated(String password);

  @Test
  void matchTheirPasswordAlone() {
    PasswordHashes hashes = hashes();
    String hash = hashes.hash(PASSWORD);

    assertThat(hashes.matches(PASSWORD, hash)).isTrue();
    for (String other :
        List.of("", PASSWORD + " ", PASSWORD.substring(1), "Les" + PASSWORD.substring(3))) {
      assertThat(hashes.matches(other, hash)).as(other).isFalse();
    }
  }

  @Test
  void areInPhcFormAndHoldNoPassword() {
    assertThat(hashes().hash(PASSWORD))
        .matches("\\$[a-z0-9-]+(\\$[!-#%-~]+)+")
        .doesNotContain("préau");
  }

  @Test
  void haveASaltOfTheirOwn() {
    PasswordHashes hashes = hashes();

    assertThat(hashes.hash(PASSWORD)).isNotEqualTo(hashes.hash(PASSWORD));
  }

  @Test
  void countAllCharactersOfALongPassword() {
    PasswordHashes hashes = hashes();
    String hash = hashes.hash("é".repeat(128));

    assertThat(hashes.matches("é".repeat(128), hash)).isTrue();
    assertThat(hashes.matches("é".repeat(127) + "e", hash)).isFalse();
    assertThat(hashes.matches("é".repeat(127), hash)).isFalse();
  }

  @Test
  void areTheSameHoweverAKeyboardComposesAccents() {
    PasswordHashes hashes = hashes();

    assertThat(hashes.matches("pre\u0301au", hashes.hash("pr\u00e9au"))).isTrue();
  }

  @Test
  void areOutdatedWhenMadeWithWeakerParametersAndStillMatch() {
    PasswordHashes hashes = hashes();

    assertThat(hashes.isOutdated(hashes.hash(PASSWORD))).isFalse();
    assertThat(hashes.isOutdated(outdated(PASSWORD))).isTrue();
    assertThat(hashes.matches(PASSWORD, outdated(PASSWORD))).isTrue();
    assertThat(hashes.matches("un autre", outdated(PASSWORD))).isFalse();
  }

  @Test
  void ofNobodyHaveNoPasswordAndAreOfToday() {
    PasswordHashes hashes = hashes();

    for (String password : List.of("", PASSWORD, "nobody", "nothing")) {
      assertThat(hashes.matches(password, hashes.ofNobody())).isFalse();
    }
    assertThat(hashes.isOutdated(hashes.ofNobody())).isFalse();
  }
}
