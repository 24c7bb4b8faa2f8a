package fr.forprev.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.rule.Answers;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Verifies(Rule.ENT_02)
class SiretTest {

  @ParameterizedTest
  @ValueSource(strings = {"77567145600082", "73282932000074", "00000000000000"})
  void fourteenDigitsWithTheirCheckSumAreOne(String digits) {
    assertThat(Siret.parse(digits)).contains(new Siret(digits));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "775 671 456 00082",
        " 77567145600082\t",
        "775\u00A0671\u00A0456\u00A000082",
        "775\u202F671\u202F456 0 0 0 8 2"
      })
  void spacesDoNotCount(String typed) {
    assertThat(Siret.parse(typed)).contains(new Siret("77567145600082"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "77567145600083",
        "77567145600081",
        "77567145600028",
        "7756714560008",
        "775671456000820",
        "",
        "   ",
        "775.671.456.00082",
        "7756714560008A",
        "٧٧٥٦٧١٤٥٦٠٠٠٨٢"
      })
  void anythingElseIsNone(String typed) {
    assertThat(Siret.parse(typed)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Siret(typed));
  }

  /** The first has the Luhn sum alone, the second the plain one alone, the others neither. */
  @Test
  void forLaPosteAPlainSumOfDigitsDoesToo() {
    assertThat(Siret.parse("35600000000048")).isPresent();
    assertThat(Siret.parse("35600000009075")).isPresent();
    assertThat(Siret.parse("35600000009074")).isEmpty();
    assertThat(Siret.parse("35600000009076")).isEmpty();
  }

  @Test
  void aPlainSumOfDigitsDoesForNobodyElse() {
    assertThat(Siret.parse("35600000109074")).isEmpty();
    assertThat(Siret.parse("77567145600005")).isEmpty();
  }

  @Test
  void theSirenIsItsFirstNineDigits() {
    assertThat(new Siret("73282932000074").siren()).isEqualTo(new Siren("732829320"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Siren("73282932"));
  }

  @Test
  void oneThatIsTakenSendsToAManagerWithoutNamingTheEntity() {
    Siret siret = new Siret("73282932000074");

    assertThat(Answers.reasonOf(Optional.of(siret.taken())))
        .isEqualTo(
            Reason.of(
                Rule.ENT_02, Unblock.ask(Role.MANAGER), Fact.reference("siret", "73282932000074")));
  }
}
