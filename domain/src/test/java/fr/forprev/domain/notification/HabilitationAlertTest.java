package fr.forprev.domain.notification;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.habilitation.Sanctioned.resigned;
import static fr.forprev.domain.habilitation.Sanctioned.suspended;
import static fr.forprev.domain.habilitation.Sanctioned.withdrawn;
import static fr.forprev.domain.notification.Threshold.monthsBefore;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.HAB_06)
class HabilitationAlertTest {

  private static final Fact NUMBER = reference("number", sst1().number());

  static List<Row> alerts() {
    return DecisionTable.rowsOf("notification/alerts.txt");
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void leavesOnTheFirstRunOnItsDayOrAfterIt(Row row) {
    LocalDate expiry = row.day("échéance");
    LocalDate today = row.day("passage");
    DueAnchors due = due(row.optionalDay("passage précédent"), today);
    Decision<HabilitationAlert> decision = HabilitationAlert.of(expiring(expiry), due);
    Optional<LocalDate> next = row.optionalDay("prochaine");

    assertThat(HabilitationAlert.next(expiry, today)).isEqualTo(next);
    if (row.isEmpty("alerte")) {
      assertThat(reasonsOf(decision))
          .containsExactly(
              Reason.of(
                  Rule.HAB_06,
                  next.map(Unblock::from).orElseGet(Unblock::never),
                  NUMBER,
                  day("expiry", expiry),
                  day("today", today)));
    } else {
      assertThat(grantedBy(decision))
          .isEqualTo(
              new HabilitationAlert(sst1().number(), expiry, monthsBefore(row.number("alerte"))));
    }
  }

  @Test
  void theDaysOfBothAreToldForAnExpiry() {
    assertThat(HabilitationAlert.explained(day("2024-02-29")))
        .isEqualTo(
            Remark.of(
                Rule.HAB_06,
                day("expiry", day("2024-02-29")),
                day("first", day("2023-02-28")),
                day("second", day("2023-08-29"))));
  }

  @Test
  void saysWhenItExpires() {
    HabilitationAlert alert =
        new HabilitationAlert(sst1().number(), day("2025-06-30"), monthsBefore(12));

    assertThat(remarksOf(Decision.granted(alert).with(List.of(alert.words()))))
        .containsExactly(
            Remark.of(Rule.HAB_06, NUMBER, day("expiry", day("2025-06-30")), count("months", 12)));
  }

  @Test
  void isOfTheLastExpiryOnceARenewalIsGranted() {
    DueAnchors due = HabilitationAlert.SCHEDULE.all(day("2025-01-15"));
    Habilitation renewed =
        habilitation(
            SST_1, List.of(span("2020-07-01", "2025-06-30"), span("2025-07-01", "2030-06-30")));

    assertThat(grantedBy(HabilitationAlert.of(sst1(), due)).threshold()).isEqualTo(monthsBefore(6));
    assertThat(reasonsOf(HabilitationAlert.of(renewed, due)))
        .containsExactly(
            Reason.of(
                Rule.HAB_06,
                Unblock.from(day("2029-06-30")),
                NUMBER,
                day("expiry", day("2030-06-30")),
                day("today", day("2025-01-15"))));
  }

  @Test
  void isNeverOfOneThatIsWithdrawnOrResignedEvenFromADayToCome() {
    DueAnchors due = HabilitationAlert.SCHEDULE.all(day("2025-01-15"));

    assertThat(reasonsOf(HabilitationAlert.of(withdrawn(sst1(), "2025-06-30"), due)))
        .containsExactly(
            Reason.of(
                Rule.HAB_06, Unblock.never(), NUMBER, day("withdrawnFrom", day("2025-06-30"))));
    assertThat(reasonsOf(HabilitationAlert.of(resigned(sst1(), "2025-06-30"), due)))
        .containsExactly(
            Reason.of(
                Rule.HAB_06, Unblock.never(), NUMBER, day("resignedFrom", day("2025-06-30"))));
  }

  @Test
  void isOfASuspendedOneToo() {
    DueAnchors due = HabilitationAlert.SCHEDULE.all(day("2025-01-15"));
    Habilitation suspended = suspended(sst1(), span("2025-01-01", "2025-06-30"));

    assertThat(HabilitationAlert.of(suspended, due)).isEqualTo(HabilitationAlert.of(sst1(), due));
  }

  @Test
  void isGivenAtOnceForWhatIsGrantedWithItsDaysPast() {
    LocalDate grantedOn = day("2025-02-28");
    Habilitation brief = habilitation(SST_1, List.of(span("2025-02-28", "2025-06-28")));
    DueAnchors first = HabilitationAlert.SCHEDULE.all(grantedOn.plusDays(1));

    assertThat(grantedBy(HabilitationAlert.of(brief, first)).threshold())
        .isEqualTo(monthsBefore(6));
  }

  private static DueAnchors due(Optional<LocalDate> watermark, LocalDate today) {
    return watermark
        .map(day -> HabilitationAlert.SCHEDULE.since(day, today))
        .orElseGet(() -> HabilitationAlert.SCHEDULE.all(today));
  }

  private static Habilitation expiring(LocalDate expiry) {
    return habilitation(SST_1, List.of(new DateSpan(expiry.minusMonths(60), expiry)));
  }
}
