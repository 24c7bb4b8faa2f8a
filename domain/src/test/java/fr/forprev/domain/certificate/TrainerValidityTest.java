package fr.forprev.domain.certificate;

import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.dispositif.SessionKind.INITIAL;
import static fr.forprev.domain.dispositif.SessionKind.REFRESHER;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.dispositif.Validity;
import fr.forprev.domain.rule.Decision;
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

/** What a trainer's certificate takes from the previous one; 36 months after a refresher. */
@Verifies({Rule.CER_02, Rule.CER_03})
class TrainerValidityTest {

  private static final LocalDate PREVIOUS = day("2025-06-30");

  static List<Row> refreshers() {
    return DecisionTable.rowsOf("certificate/early-refresher.txt");
  }

  @ParameterizedTest
  @MethodSource("refreshers")
  void aRefresherUpToThePreviousEndRunsFromItAndALaterOneFromTheSession(Row row) {
    LocalDate endDate = row.day("fin de session");
    boolean fromPrevious = row.text("compté à partir de").equals("échéance");
    CertificateValidity validity = validity(REFRESHER, endDate, row.day("échéance précédente"));

    assertThat(validity.start()).isEqualTo(endDate);
    assertThat(validity.end()).isEqualTo(row.day("nouvelle échéance"));
    assertThat(validity.why().get(0).rule()).isEqualTo(fromPrevious ? Rule.CER_02 : Rule.CER_01);
  }

  @ParameterizedTest
  @MethodSource("refreshers")
  void moreThanTwelveMonthsEarlyIsAWarning(Row row) {
    LocalDate previousEnd = row.day("échéance précédente");
    CertificateValidity validity = validity(REFRESHER, row.day("fin de session"), previousEnd);
    Remark warning =
        Remark.of(
            Rule.CER_02,
            Fact.count("line", 3),
            Fact.day("previousEnd", previousEnd),
            Fact.day("earliest", previousEnd.minusMonths(12)));

    assertThat(validity.why().contains(warning)).isEqualTo(row.yes("plus de douze mois d'avance"));
  }

  @Test
  void anEarlyRefresherExplainsItself() {
    assertThat(remarks(REFRESHER, "2025-03-14")).containsExactly(early("2025-03-14"));
  }

  @Test
  void aRefresherAfterThePreviousEndIsAcceptedAndSaysSo() {
    assertThat(remarks(REFRESHER, "2025-07-01"))
        .containsExactly(
            fromTheSession("2025-07-01", "2028-07-01"),
            Remark.of(Rule.CER_03, Fact.count("line", 3), Fact.day("previousEnd", PREVIOUS)));
  }

  @Test
  void anInitialTrainingNeverRunsFromThePreviousEnd() {
    assertThat(validity(INITIAL, day("2025-03-14"), PREVIOUS).end()).isEqualTo(day("2028-03-14"));
    assertThat(remarks(INITIAL, "2025-03-14"))
        .containsExactly(fromTheSession("2025-03-14", "2028-03-14"));
  }

  @Test
  void aRefresherWithoutKnownCertificateRunsFromTheSession() {
    CertificateValidity validity =
        CertificateValidity.ofTrainer(line(36), REFRESHER, day("2025-03-14"), null, 3);

    assertThat(validity).isEqualTo(CertificateValidity.of(line(36), REFRESHER, day("2025-03-14")));
  }

  @Test
  void whatHasNoEndInTheCatalogueHasNoneHoweverEarly() {
    CertificateLine endless = line(new Validity.NoEnd());

    assertThat(CertificateValidity.ofTrainer(endless, REFRESHER, day("2020-03-14"), PREVIOUS, 3))
        .isEqualTo(CertificateValidity.of(endless, REFRESHER, day("2020-03-14")));
  }

  private static CertificateValidity validity(
      SessionKind kind, LocalDate endDate, LocalDate previousEnd) {
    return CertificateValidity.ofTrainer(line(36), kind, endDate, previousEnd, 3);
  }

  private static List<Remark> remarks(SessionKind kind, String endDate) {
    return remarksOf(Decision.granted(true).with(validity(kind, day(endDate), PREVIOUS).why()));
  }

  private static Remark early(String endDate) {
    return Remark.of(
        Rule.CER_02,
        Fact.count("line", 3),
        Fact.day("start", day(endDate)),
        Fact.day("end", day("2028-06-30")),
        Fact.count("months", 36),
        Fact.day("previousEnd", PREVIOUS));
  }

  private static Remark fromTheSession(String start, String end) {
    return Remark.of(
        Rule.CER_01,
        Fact.day("start", day(start)),
        Fact.day("end", day(end)),
        Fact.count("months", 36));
  }

  private static CertificateLine line(int months) {
    return line(new Validity.Months(months));
  }

  private static CertificateLine line(Validity validity) {
    return new CertificateLine(
        new CertificateCode("SST-2"), SST_2, "Formateur SST", validity, validity, "", null, "");
  }
}
