package fr.forprev.domain.habilitation;

import static fr.forprev.domain.Samples.CATALOGUE;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.Samples;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrantTest {

  private static final DispositifLine SIXTY_MONTHS =
      CATALOGUE.on(day("2023-03-15")).dispositif(SST_1).orElseThrow();

  static List<Row> renewals() {
    return DecisionTable.rowsOf("habilitation/renewal.txt");
  }

  static List<Row> durations() {
    return DecisionTable.rowsOf("habilitation/duration.txt");
  }

  @ParameterizedTest
  @MethodSource("renewals")
  @Verifies({Rule.HAB_02, Rule.HAB_04})
  void aRenewalRunsFromThePreviousExpiry(Row row) {
    LocalDate previousExpiry = row.day("échéance");
    Decision<Grant> decision =
        Grant.renewal(
            expiring(previousExpiry), SIXTY_MONTHS, row.number("mois"), row.day("décision"));

    if (!row.isEmpty("fin")) {
      assertThat(grantedBy(decision))
          .isEqualTo(
              new Grant(
                  new DateSpan(row.day("début"), row.day("fin")),
                  new GrantDuration(row.number("mois"), 60)));
    } else if (row.yes("demande initiale")) {
      assertThat(reasonsOf(decision))
          .containsExactly(
              Reason.of(
                  Rule.HAB_04,
                  Unblock.never(),
                  count("longest", 60),
                  day("previousExpiry", previousExpiry),
                  day("start", row.day("décision"))));
    } else {
      assertThat(reasonsOf(decision))
          .containsExactly(
              Reason.of(
                  Rule.HAB_04,
                  Unblock.never(),
                  count("months", row.number("mois")),
                  day("previousExpiry", previousExpiry),
                  day("start", row.day("décision")),
                  count("fewest", row.number("plus petite durée"))));
    }
  }

  @ParameterizedTest
  @MethodSource("durations")
  @Verifies({Rule.HAB_03, Rule.HAB_04})
  void aFirstGrantRunsFromTheDecision(Row row) {
    LocalDate today = row.day("décision");
    int months = row.number("mois");
    Decision<Grant> decision = Grant.initial(SIXTY_MONTHS, months, today);

    if (row.text("échéance").equals("refusé")) {
      assertThat(reasonsOf(decision)).containsExactly(outOfBounds(months));
      assertThat(reasonsOf(Grant.renewal(sst1(), SIXTY_MONTHS, months, today)))
          .containsExactly(outOfBounds(months));
    } else {
      assertThat(grantedBy(decision))
          .isEqualTo(
              new Grant(new DateSpan(today, row.day("échéance")), new GrantDuration(months, 60)));
    }
  }

  @Test
  @Verifies(Rule.HAB_03)
  void aFirstGrantSaysThatItRunsFromTheDecision() {
    assertThat(remarksOf(Grant.initial(SIXTY_MONTHS, 60, day("2023-03-15"))))
        .containsExactly(
            Remark.of(
                Rule.HAB_03,
                count("months", 60),
                day("start", day("2023-03-15")),
                day("expiry", day("2028-03-15"))));
  }

  @Test
  @Verifies({Rule.HAB_02, Rule.HAB_04})
  void aLateAndShortenedRenewalSaysSo() {
    assertThat(
            remarksOf(
                Grant.renewal(expiring(day("2023-06-30")), SIXTY_MONTHS, 12, day("2023-09-10"))))
        .containsExactly(
            Remark.of(
                Rule.HAB_02,
                count("months", 12),
                day("start", day("2023-09-10")),
                day("expiry", day("2024-06-30")),
                day("previousExpiry", day("2023-06-30"))),
            Remark.of(Rule.HAB_02, span("gap", span("2023-07-01", "2023-09-09"))),
            Remark.of(Rule.HAB_04, count("shortenedTo", 12), count("longest", 60)));
  }

  @Test
  @Verifies(Rule.HAB_07)
  void nothingThatIsWithdrawnOrResignedIsRenewedEvenBeforeThatDay() {
    Habilitation withdrawn = Sanctioned.withdrawn(sst1(), "2025-06-30");
    Habilitation resigned = Sanctioned.resigned(sst1(), "2025-06-30");

    assertThat(reasonsOf(Grant.renewal(withdrawn, SIXTY_MONTHS, 60, day("2025-03-15"))))
        .containsExactly(
            Reason.of(
                Rule.HAB_07,
                Unblock.never(),
                reference("number", withdrawn.number()),
                day("withdrawnFrom", day("2025-06-30"))));
    assertThat(reasonsOf(Grant.renewal(resigned, SIXTY_MONTHS, 60, day("2025-03-15"))))
        .containsExactly(
            Reason.of(
                Rule.HAB_07,
                Unblock.never(),
                reference("number", resigned.number()),
                day("resignedFrom", day("2025-06-30"))));
  }

  @Test
  @Verifies({Rule.HAB_03, Rule.HAB_16})
  void theHabilitationKeepsItsNumberFromItsFirstGrantOn() {
    Grant first = grantedBy(Grant.initial(SIXTY_MONTHS, 60, day("2020-06-30")));
    Habilitation granted =
        Habilitation.granted(sst1().id(), sst1().number(), MAROSE.id(), SST_1, first);
    Grant next = grantedBy(Grant.renewal(granted, SIXTY_MONTHS, 60, day("2025-03-15")));

    assertThat(granted)
        .isEqualTo(Samples.habilitation(SST_1, List.of(span("2020-06-30", "2025-06-30"))));
    assertThat(granted.renewed(next))
        .isEqualTo(
            Samples.habilitation(
                SST_1,
                List.of(span("2020-06-30", "2025-06-30"), span("2025-07-01", "2030-06-30"))));
  }

  @Test
  @Verifies(Rule.HAB_02)
  void aRenewalLeavesSuspensionsAsTheyAre() {
    Habilitation suspended = Sanctioned.suspended(sst1(), span("2025-06-01", "2025-08-31"));
    Grant next = grantedBy(Grant.renewal(suspended, SIXTY_MONTHS, 60, day("2025-06-15")));

    assertThat(suspended.renewed(next).suspensions()).isEqualTo(suspended.suspensions());
    assertThat(suspended.renewed(next).isInForceOn(day("2025-08-31"))).isFalse();
    assertThat(suspended.renewed(next).isInForceOn(day("2025-09-01"))).isTrue();
  }

  @Test
  @Verifies(Rule.HAB_04)
  void aDurationIsOneMonthToTheCataloguesValue() {
    assertThat(new GrantDuration(1, 60).isShortened()).isTrue();
    assertThat(GrantDuration.initial(SIXTY_MONTHS).isShortened()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new GrantDuration(0, 60));
    assertThatIllegalArgumentException().isThrownBy(() -> new GrantDuration(61, 60));
  }

  private static Habilitation expiring(LocalDate expiry) {
    return Samples.habilitation(SST_1, List.of(new DateSpan(expiry.minusMonths(60), expiry)));
  }

  private static Reason outOfBounds(int months) {
    return Reason.of(Rule.HAB_04, Unblock.never(), count("months", months), count("longest", 60));
  }
}
