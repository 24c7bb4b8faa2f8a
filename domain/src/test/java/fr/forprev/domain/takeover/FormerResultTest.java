package fr.forprev.domain.takeover;

import static fr.forprev.domain.Samples.CATALOGUE;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.takeover.Formers.habilitation;
import static fr.forprev.domain.takeover.Formers.number;
import static fr.forprev.domain.takeover.Formers.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies({Rule.MIG_05, Rule.HAB_02, Rule.HAB_03})
class FormerResultTest {

  private static final Habilitation SST1 = habilitation(21, "SST/1", "2023-06-30");

  static List<Row> results() {
    return DecisionTable.rowsOf("takeover/results.txt");
  }

  @ParameterizedTest
  @MethodSource("results")
  void aResultAppliesAsADecisionOfItsDay(Row row) {
    HeldHabilitations held =
        row.optionalDay("échéance précédente")
            .map(expiry -> held(habilitation(21, "SST/1", expiry.toString())))
            .orElseGet(FormerResultTest::held);
    boolean renews = row.text("demande").equals("RENEWAL");
    FormerResult result =
        result(row.text("demande"), row.text("décidée le"), renews ? 21 : 22, row.number("mois"));

    assertThat(shown(result.applied(held, CATALOGUE)))
        .isEqualTo(
            row.isEmpty("refus")
                ? (renews ? "renewed " : "created ")
                    + new DateSpan(row.day("début"), row.day("échéance"))
                : row.text("refus"));
  }

  @Test
  void aRenewalKeepsTheNumberAndExplainsItsDays() {
    Decision<AppliedResult> applied =
        result("RENEWAL", "2023-09-10", 21, 60).applied(held(SST1), CATALOGUE);

    assertThat(grantedBy(applied))
        .isEqualTo(
            new AppliedResult.Renewed(
                new Habilitation(
                    SST1.id(),
                    SST1.number(),
                    SST1.holder(),
                    SST1.dispositifLevel(),
                    List.of(span("2018-06-30", "2023-06-30"), span("2023-09-10", "2028-06-30")),
                    List.of(),
                    null)));
    assertThat(remarksOf(applied)).extracting(Remark::rule).containsOnly(Rule.HAB_02);
  }

  @Test
  void aFirstHabilitationHasTheNumberOfForprev1() {
    Decision<AppliedResult> applied =
        result("FIRST", "2023-02-28", 22, 60).applied(held(), CATALOGUE);

    assertThat(grantedBy(applied))
        .isEqualTo(
            new AppliedResult.Created(
                new Habilitation(
                    new HabilitationId(key(22)),
                    number(22),
                    SST1.holder(),
                    SST1.dispositifLevel(),
                    List.of(span("2023-02-28", "2028-02-28")),
                    List.of(),
                    null)));
    assertThat(remarksOf(applied))
        .containsExactly(
            Remark.of(
                Rule.HAB_03,
                count("months", 60),
                Fact.day("start", day("2023-02-28")),
                Fact.day("expiry", day("2028-02-28"))));
  }

  @Test
  void whatWasNotTakenOverIsNotRenewed() {
    assertThat(refused(result("RENEWAL", "2023-03-15", 22, 60), SST1))
        .isEqualTo(reason(reference("notTakenOver", number(22))));
    assertThat(
            refused(
                result("RENEWAL", "2023-03-15", 21, 60), habilitation(21, "SST/2", "2023-06-30")))
        .isEqualTo(reason(reference("notTakenOver", number(21))));
  }

  @Test
  void whatIsHeldIsNotCreatedTwice() {
    assertThat(refused(result("EXTENSION", "2023-06-30", 22, 60), SST1))
        .isEqualTo(reason(reference("alreadyHeld", number(21))));
    assertThat(
            grantedBy(
                result("EXTENSION", "2023-06-30", 22, 60)
                    .applied(held(habilitation(21, "SST/2", "2023-06-30")), CATALOGUE)))
        .isInstanceOf(AppliedResult.Created.class);
  }

  @Test
  void theCatalogueHasTheDispositif() {
    FormerRequest unknown = request("D-77", "PRAPXX/1", "FIRST");

    assertThat(
            reasonsOf(
                new FormerResult(unknown, day("2023-02-28"), granted(22, 60))
                    .applied(held(), CATALOGUE)))
        .containsExactly(reason(reference("uncatalogued", unknown.dispositifLevel())));
  }

  @Test
  void aDeclinedRequestChangesNoHabilitation() {
    FormerRequest request = request("D-77", "SST/1", "RENEWAL");
    Decision<AppliedResult> applied =
        new FormerResult(request, day("2023-02-28"), new FormerResult.Outcome.Declined())
            .applied(held(SST1), CATALOGUE);

    assertThat(grantedBy(applied)).isEqualTo(new AppliedResult.Declined(request));
    assertThat(remarksOf(applied))
        .containsExactly(Remark.of(Rule.MIG_05, reference("declinedRequest", "D-77")));
  }

  private static String shown(Decision<AppliedResult> decision) {
    return decision.fold(
        granted -> {
          if (granted.value() instanceof AppliedResult.Renewed renewed) {
            return "renewed " + renewed.habilitation().terms().get(1);
          }
          return "created "
              + ((AppliedResult.Created) granted.value()).habilitation().terms().get(0);
        },
        refused -> refused.reasons().get(0).rule().id());
  }

  private static FormerResult result(String purpose, String decidedOn, long number, int months) {
    return new FormerResult(
        request("D-77", "SST/1", purpose), day(decidedOn), granted(number, months));
  }

  private static FormerResult.Outcome granted(long number, int months) {
    return new FormerResult.Outcome.Granted(
        number(number), months, new HabilitationId(key(number)));
  }

  private static HeldHabilitations held(Habilitation... all) {
    return new HeldHabilitations(List.of(all));
  }

  private static Reason refused(FormerResult result, Habilitation held) {
    return reasonsOf(result.applied(held(held), CATALOGUE)).get(0);
  }

  private static Reason reason(Fact why) {
    return Reason.of(Rule.MIG_05, Unblock.never(), reference("request", "D-77"), why);
  }
}
