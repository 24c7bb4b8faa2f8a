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
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Verifies(Rule.ENT_02)
class SiretTest {

  static List<Row> numbers() {
    return DecisionTable.rowsOf("organisation/siret.txt");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aSiretIsWhatTheTableSays(Row row) {
    assertThat(Siret.parse(row.text("SIRET")).isPresent()).isEqualTo(row.yes("valable"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " 77567145600082\t",
        "775\u00A0671\u00A0456\u00A000082",
        "775\u202F671\u202F456 0 0 0 8 2"
      })
  void spacesDoNotCount(String typed) {
    assertThat(Siret.parse(typed)).contains(new Siret("77567145600082"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"77567145600083", "", "   ", "٧٧٥٦٧١٤٥٦٠٠٠٨٢"})
  void anythingElseIsNone(String typed) {
    assertThat(Siret.parse(typed)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Siret(typed));
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
