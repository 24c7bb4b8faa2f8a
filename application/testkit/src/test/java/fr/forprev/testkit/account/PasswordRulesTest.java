package fr.forprev.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.PasswordRules;
import fr.forprev.testkit.FewCommonPasswords;
import fr.forprev.testkit.People;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final String TOO_SHORT =
      "Choisissez 12 caractères au moins ; une phrase convient.";
  private static final String TOO_LONG = "Choisissez 128 caractères au plus.";
  private static final String COMMON =
      "Ce mot de passe est trop courant, ou connu d'une fuite : choisissez-en un autre.";
  private static final String HIS_OWN =
      "N'y mettez ni « Forprev », ni votre nom, ni votre numéro, ni votre e-mail.";

  private final PasswordRules rules = new PasswordRules(new FewCommonPasswords());

  @Test
  void askForTwelveTo128Characters() {
    assertThat(faults("onze lettre")).containsExactly(TOO_SHORT);
    assertThat(faults("douze lettre")).isEmpty();
    assertThat(faults("xy".repeat(64))).isEmpty();
    assertThat(faults("xy".repeat(64) + "z")).containsExactly(TOO_LONG);
  }

  @Test
  void countACharacterOnceHoweverItIsStored() {
    assertThat(faults("𝄞".repeat(11))).containsExactly(TOO_SHORT);
    assertThat(faults("𝄞".repeat(12))).isEmpty();
    assertThat(faults("𝄞".repeat(128))).isEmpty();
    assertThat(faults("𝄞".repeat(129))).containsExactly(TOO_LONG);
  }

  @Test
  void askForNoDigitNoCapitalAndNoSign() {
    assertThat(faults("une girafe bleue")).isEmpty();
    assertThat(faults("            ")).isEmpty();
  }

  @Test
  void refuseACommonOne() {
    assertThat(faults("123456789012")).containsExactly(COMMON);
    assertThat(faults("Qwerty123456")).containsExactly(COMMON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vive FORPREV demain",
        "numéro krp20417 !",
        "bonjour à Paris !",
        "karine et le chat"
      })
  void refuseWhatIsKnownOfThePerson(String password) {
    assertThat(faults(password)).containsExactly(HIS_OWN);
  }

  @Test
  void tellAllFaultsAtOnce() {
    assertThat(faults("paris")).containsExactly(TOO_SHORT, HIS_OWN);
  }

  @Test
  void leaveOutNamesOfThreeLetters() {
    assertThat(new PasswordRules(password -> false).faults("le gallinacé rieur", People.YANN))
        .containsExactly(HIS_OWN); // « Le Gall »
    assertThat(new PasswordRules(password -> false).faults("un yack au printemps", People.YANN))
        .isEmpty();
  }

  private List<String> faults(String password) {
    return rules.faults(password, People.KARINE);
  }
}
