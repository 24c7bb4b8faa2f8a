package fr.forprev.domain.takeover;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.takeover.Formers.NO_END;
import static fr.forprev.domain.takeover.Formers.PERSON;
import static fr.forprev.domain.takeover.Formers.certificate;
import static fr.forprev.domain.takeover.Formers.managing;
import static fr.forprev.domain.takeover.Formers.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.domain.trainer.TrainerRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies({Rule.MIG_01, Rule.MIG_02, Rule.MIG_03})
class FormerTrainerTest {

  private static final Person MANAGER = Formers.with(PERSON, PERSON.number(), managing());
  private static final Fact NUMBER = reference("forprevNumber", TRAINER.number());
  private static final Fact KEPT_NUMBER = reference("keptNumber", TRAINER.number());

  static List<Row> profiles() {
    return DecisionTable.rowsOf("takeover/profiles.txt");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void theLastEndDecidesForThePersonEachEndForItsCertificate(Row row) {
    FormerTrainer former =
        trainer(row.yes("autre rôle") ? MANAGER : PERSON, row.words("échéances"));
    Optional<TrainerRecord> kept =
        former
            .takenOver()
            .fold(
                granted -> Optional.of(granted.value().record()),
                refused -> Optional.<TrainerRecord>empty());

    assertThat(former.profile()).isEqualTo(ProfileClass.valueOf(row.text("profil")));
    assertThat(kept.isPresent()).isEqualTo(row.yes("garde son n°"));
    assertThat(kept.filter(it -> it.person().has(Role.TRAINER)).isPresent())
        .isEqualTo(row.yes("formateur"));
    assertThat(kept.map(TrainerRecord::certifications).orElse(List.of()))
        .extracting(held -> held.end() == null ? NO_END : held.end().toString())
        .isEqualTo(row.words("certificats repris"));
    kept.ifPresent(
        it -> assertThat(it.person().has(Role.MANAGER)).isEqualTo(row.yes("autre rôle")));
  }

  @Test
  void aLostProfileSaysThatItsNumberIsLost() {
    assertThat(reasonsOf(trainer(PERSON, List.of("2021-12-31")).takenOver()))
        .containsExactly(
            Reason.of(
                Rule.MIG_01, Unblock.never(), NUMBER, Fact.day("lastEnd", day("2021-12-31"))));
    assertThat(reasonsOf(trainer(PERSON, List.of()).takenOver()))
        .containsExactly(Reason.of(Rule.MIG_01, Unblock.never(), NUMBER));
  }

  @Test
  void aLostProfileOfAManagerLeavesHimHisAccount() {
    assertThat(grantedBy(trainer(MANAGER, List.of("2021-12-31")).takenOver()))
        .isEqualTo(
            new TakenOverTrainer(
                new TrainerRecord(MANAGER, List.of()),
                List.of(
                    Reason.of(
                        Rule.MIG_01,
                        Unblock.never(),
                        KEPT_NUMBER,
                        Fact.day("lastEnd", day("2021-12-31"))))));
    assertThat(left(trainer(MANAGER, List.of()).takenOver()))
        .containsExactly(Reason.of(Rule.MIG_01, Unblock.never(), KEPT_NUMBER));
  }

  @Test
  void endedIn2022TheRoleIsLeftUntilAnotherCertificate() {
    Decision<TakenOverTrainer> decision =
        trainer(PERSON, List.of("2022-12-31", "2021-12-31")).takenOver();

    assertThat(left(decision))
        .containsExactly(
            Reason.of(
                Rule.MIG_02,
                Unblock.ask(Role.TRAINER),
                NUMBER,
                Fact.day("lastEnd", day("2022-12-31"))),
            ended("F1-2", "2021-12-31"));
    assertThat(remarksOf(decision))
        .containsExactly(Remark.of(Rule.MIG_02, KEPT_NUMBER, count("obsolete", 1)));
  }

  @Test
  void endedLaterTheRoleIsKept() {
    assertThat(remarksOf(trainer(PERSON, List.of("2023-01-01")).takenOver()))
        .containsExactly(Remark.of(Rule.MIG_03, NUMBER, Fact.day("lastEnd", day("2023-01-01"))));
    assertThat(remarksOf(trainer(PERSON, List.of(NO_END, "2023-01-01")).takenOver()))
        .containsExactly(Remark.of(Rule.MIG_03, NUMBER));
    assertThat(left(trainer(PERSON, List.of("2023-01-01", "2022-01-01")).takenOver())).isEmpty();
  }

  @Test
  @Verifies(Rule.MIG_03)
  void aCertificateIsTakenOverUnderItsOwnNumber() {
    FormerCertificate former = certificate("FSST-2020-0042", "2022-01-01");

    assertThat(former.obstacle()).isEmpty();
    assertThat(former.certification())
        .isEqualTo(
            new TrainerCertification(
                former.dispositifLevel(),
                new CertificateCode("SST-2"),
                day("2019-01-01"),
                day("2022-01-01"),
                new TrainerCertification.Origin.Recorded(
                    "Certificat n° FSST-2020-0042 de Forprev 1")));
    assertThat(reasonOf(certificate("F1-9", "2021-12-31").obstacle()))
        .isEqualTo(ended("F1-9", "2021-12-31"));
  }

  @Test
  void aFormerCertificateIsATrainers() {
    CertificateCode code = new CertificateCode("SST-1");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new FormerCertificate("F1-1", code, SST_1, day("2020-01-01"), day("2022-01-01")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> certificate(" ", day("2020-01-01"), day("2022-01-01")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> certificate("F1-1", day("2022-01-02"), day("2022-01-01")));
    assertThat(certificate("F1-1", day("2022-01-01"), day("2022-01-01")).obstacle()).isEmpty();
  }

  @Test
  void theRoleOfATrainerIsDecidedNotGiven() {
    assertThatIllegalArgumentException().isThrownBy(() -> trainer(TRAINER, List.of("2023-01-01")));
  }

  private static List<Reason> left(Decision<TakenOverTrainer> decision) {
    List<Reason> left = grantedBy(decision).left();
    left.forEach(reason -> reasonOf(Optional.of(reason)));
    return left;
  }

  private static Reason ended(String certificate, String end) {
    return Reason.of(
        Rule.MIG_03,
        Unblock.never(),
        reference("certificate", certificate),
        Fact.day("end", day(end)));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-12-31, LOST, MIG_01",
    "2022-01-01, WITHOUT_ROLE, MIG_02",
    "2022-12-31, WITHOUT_ROLE, MIG_02",
    "2023-01-01, KEPT, MIG_03"
  })
  @Verifies({Rule.MIG_01, Rule.MIG_02, Rule.MIG_03})
  void aClassSaysWhatItMeans(LocalDate lastEnd, ProfileClass expected, Rule rule) {
    assertThat(ProfileClass.of(lastEnd)).isEqualTo(expected);
    assertThat(expected.explained(lastEnd))
        .isEqualTo(Remark.of(rule, Fact.day("lastEnd", lastEnd)));
  }
}
