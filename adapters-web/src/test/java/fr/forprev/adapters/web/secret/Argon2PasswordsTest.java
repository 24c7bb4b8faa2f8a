package fr.forprev.adapters.web.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.adapters.web.secret.Argon2Hash.Cost;
import fr.forprev.application.account.PasswordHashes;
import fr.forprev.application.account.TooBusyException;
import fr.forprev.testkit.contract.PasswordHashesContract;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest extends PasswordHashesContract {

  private static final PasswordHashes HASHES = Argon2Passwords.perProcessor(new SecureRandom());

  @Override
  protected PasswordHashes hashes() {
    return HASHES;
  }

  @Override
  protected String outdated(String password) {
    return Argon2Hash.of(password, new Cost(64, 1, 1), new byte[16]).phc();
  }

  @Test
  void areOfThePublishedCost() {
    assertThat(HASHES.hash("les tuiles du préau"))
        .hasSize(97)
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(HASHES.ofNobody()).hasSize(97);
  }

  /** A hash that the reference implementation made of « password » and « somesalt ». */
  @Test
  void areThoseOfOtherImplementations() {
    String reference =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    assertThat(HASHES.matches("password", reference)).isTrue();
    assertThat(HASHES.matches("Password", reference)).isFalse();
  }

  @Test
  void matchNothingThatIsNoHash() {
    assertThat(HASHES.matches("password", "")).isFalse();
    assertThat(HASHES.matches("password", "$2a$10$abc")).isFalse();
    assertThat(HASHES.isOutdated("$2a$10$abc")).isTrue();
  }

  @Test
  void refuseWhenTheirTurnDoesNotComeInTime() {
    PasswordHashes full = new Argon2Passwords(new SecureRandom(), 0, Duration.ofMillis(1));

    assertThatThrownBy(() -> full.hash("les tuiles du préau")).isInstanceOf(TooBusyException.class);
    assertThatThrownBy(() -> full.matches("les tuiles du préau", full.ofNobody()))
        .isInstanceOf(TooBusyException.class);
  }

  @Test
  void refuseWhoIsInterruptedAndKeepTheInterruption() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> HASHES.hash("les tuiles du préau"))
        .isInstanceOf(TooBusyException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
