package fr.forprev.domain.certificate;

import static fr.forprev.domain.Samples.CATALOGUE;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.dispositif.Validity;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CertificateValidityTest {

  static List<Row> validities() {
    return DecisionTable.rowsOf("certificate/validity.txt");
  }

  @ParameterizedTest
  @MethodSource("validities")
  @Verifies({Rule.CER_01, Rule.SES_07})
  void runsFromTheEndDateForTheMonthsOfTheKind(Row row) {
    LocalDate endDate = row.day("fin de session");
    LocalDate in24 = row.day("24 mois");
    LocalDate in36 = row.day("36 mois");
    CertificateLine line = line(new Validity.Months(24), new Validity.Months(36));

    assertThat(CertificateValidity.of(line, SessionKind.INITIAL, endDate))
        .isEqualTo(new CertificateValidity(endDate, in24, List.of(why(endDate, in24, 24))));
    assertThat(CertificateValidity.of(line, SessionKind.REFRESHER, endDate))
        .isEqualTo(new CertificateValidity(endDate, in36, List.of(why(endDate, in36, 36))));
  }

  @Test
  @Verifies(Rule.CER_01)
  void hasNoEndWhenTheCatalogueSaysSo() {
    LocalDate endDate = day("2024-02-29");
    CertificateLine scaffolding =
        CATALOGUE.on(endDate).certificate(new CertificateCode("ECHPIED-1")).orElseThrow();

    CertificateValidity validity =
        CertificateValidity.of(scaffolding, SessionKind.REFRESHER, endDate);

    Remark why = Remark.of(Rule.CER_01, Fact.day("start", endDate));
    assertThat(validity).isEqualTo(new CertificateValidity(endDate, null, List.of(why)));
    assertThat(Rule.CER_01.sentenceFor(why.facts()))
        .contains("Valable sans limite à compter du {start}.");
  }

  @Test
  void isNotComputedFromAnUnknownLength() {
    CertificateLine line = line(new Validity.Unknown(), new Validity.Months(24));

    assertThatIllegalStateException()
        .isThrownBy(() -> CertificateValidity.of(line, SessionKind.INITIAL, day("2023-03-31")));
  }

  private static Remark why(LocalDate start, LocalDate end, int months) {
    return Remark.of(
        Rule.CER_01, Fact.day("start", start), Fact.day("end", end), Fact.count("months", months));
  }

  private static CertificateLine line(Validity initial, Validity refresher) {
    return new CertificateLine(
        new CertificateCode("SST-1"), SST_1, "SST", initial, refresher, "SST-1", null, "");
  }
}
