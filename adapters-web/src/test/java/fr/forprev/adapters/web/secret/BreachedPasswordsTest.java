package fr.forprev.adapters.web.secret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.CommonPasswords;
import fr.forprev.testkit.contract.CommonPasswordsContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreachedPasswordsTest extends CommonPasswordsContract {

  private static final CommonPasswords PASSWORDS = new BreachedPasswords();

  @Override
  protected CommonPasswords passwords() {
    return PASSWORDS;
  }

  @Test
  void areAlsoThoseMadeOfCommonOnes() {
    for (String made :
        List.of(
            "passwordpassword",
            "P@ssw0rd1234",
            "motdepasse2024",
            "azertyuiop123",
            "bonjourbonjour",
            "a".repeat(128),
            "12345678901234567890123456789012345678901234567890")) {
      assertThat(PASSWORDS.contains(made)).as(made).isTrue();
    }
  }

  @Test
  void areNotPlainPhrases() {
    for (String phrase :
        List.of("Je mange des pommes", "cheval correct agrafe", "jaimelesfrites")) {
      assertThat(PASSWORDS.contains(phrase)).as(phrase).isFalse();
    }
  }
}
