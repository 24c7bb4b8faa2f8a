package fr.forprev.domain.habilitation;

import static fr.forprev.domain.Samples.CATALOGUE;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.span;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.calendar.Phase;
import fr.forprev.domain.calendar.Timeline;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.habilitation.RenewalWindow.State;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SST at level 1 expires on 2025-06-30: its renewal is asked from 2024-06-30. */
class RenewalWindowTest {

  private static final Fact NUMBER = reference("number", "H00421/2020/SST-1/O");
  private static final Fact WINDOW = span("window", span("2024-06-30", "2025-06-30"));

  static List<Row> windows() {
    return DecisionTable.rowsOf("habilitation/window.txt");
  }

  @ParameterizedTest
  @MethodSource("windows")
  @Verifies(Rule.HAB_05)
  void aRenewalIsAskedFromTwelveMonthsBeforeTheExpiryToTheExpiry(Row row) {
    LocalDate expiry = row.day("échéance");
    LocalDate from = row.day("premier jour");
    LocalDate until = row.day("dernier jour");
    RenewalWindow window =
        new RenewalWindow(
            habilitation(SST_1, List.of(new DateSpan(expiry.minusMonths(60), expiry))));

    assertThat(window.days()).contains(new DateSpan(from, until));
    assertThat(window.obstacle(from)).isEmpty();
    assertThat(window.obstacle(until)).isEmpty();
    assertThat(reasonOf(window.obstacle(from.minusDays(1))))
        .isEqualTo(
            Reason.of(
                Rule.HAB_05,
                Unblock.from(from),
                NUMBER,
                span("window", new DateSpan(from, until)),
                day("today", from.minusDays(1))));
    assertThat(reasonOf(window.obstacle(until.plusDays(1))))
        .isEqualTo(
            Reason.of(
                Rule.HAB_05,
                Unblock.never(),
                NUMBER,
                day("expiry", expiry),
                day("today", until.plusDays(1))));
    assertThat(window.timeline().phases())
        .containsExactly(
            new Phase<>(State.TO_COME, null, from.minusDays(1)),
            new Phase<>(State.OPEN, from, until),
            new Phase<>(State.OVER, until.plusDays(1), null));
  }

  @Test
  @Verifies(Rule.HAB_05)
  void aWithdrawalOrResignationToComeEndsRenewalsAtOnce() {
    RenewalWindow withdrawn = new RenewalWindow(Sanctioned.withdrawn(sst1(), "2025-06-30"));
    RenewalWindow resigned = new RenewalWindow(Sanctioned.resigned(sst1(), "2025-06-30"));

    assertThat(withdrawn.days()).isEmpty();
    assertThat(withdrawn.timeline()).isEqualTo(Timeline.always(State.OVER));
    assertThat(reasonOf(withdrawn.obstacle(day("2025-01-15"))))
        .isEqualTo(
            Reason.of(
                Rule.HAB_05, Unblock.never(), NUMBER, day("withdrawnFrom", day("2025-06-30"))));
    assertThat(reasonOf(resigned.obstacle(day("2025-01-15"))))
        .isEqualTo(
            Reason.of(
                Rule.HAB_05, Unblock.never(), NUMBER, day("resignedFrom", day("2025-06-30"))));
  }

  @Test
  @Verifies(Rule.HAB_05)
  void aSuspendedOneIsRenewedAllTheSame() {
    Habilitation suspended = Sanctioned.suspended(sst1(), span("2025-01-01", "2025-06-30"));

    assertThat(new RenewalWindow(suspended).obstacle(day("2025-01-15"))).isEmpty();
  }

  @Test
  @Verifies(Rule.HAB_15)
  void aClosedDispositifTakesNoRequestFromItsDayOn() {
    DispositifLine closing = closedOn(day("2025-03-01"));
    RenewalWindow window = new RenewalWindow(sst1());
    Reason closed = closing("2025-03-01");

    assertThat(closing.obstacleToRequests(day("2025-02-28"))).isEmpty();
    assertThat(reasonOf(closing.obstacleToRequests(day("2025-03-01")))).isEqualTo(closed);
    assertThat(closedOn(null).obstacleToRequests(day("2999-12-31"))).isEmpty();
    assertThat(window.obstacles(closing, day("2025-02-28"))).isEmpty();
    assertThat(window.obstacles(closing, day("2025-03-01"))).containsExactly(closed);
    assertThat(window.obstacles(closing, day("2025-07-01"))).hasSize(2).contains(closed);
  }

  @Test
  @Verifies({Rule.HAB_05, Rule.HAB_15})
  void waitingForTheWindowIsOfNoUseWhenTheDispositifClosesBefore() {
    RenewalWindow window = new RenewalWindow(sst1());
    LocalDate today = day("2024-05-15");

    assertThat(window.obstacles(closedOn(day("2024-07-01")), today))
        .containsExactly(early(Unblock.from(day("2024-06-30")), today));
    assertThat(window.obstacles(closedOn(day("2024-06-30")), today))
        .containsExactly(early(Unblock.never(), today), closing("2024-06-30"));
  }

  @Test
  @Verifies(Rule.HAB_07)
  void noInitialRequestWhileOneLasts() {
    Habilitation lapsed = habilitation(SST_1, List.of(span("2013-01-01", "2017-12-31")));
    HeldHabilitations held = new HeldHabilitations(List.of(lapsed, sst1()));
    Reason lasting =
        Reason.of(
            Rule.HAB_07,
            Unblock.from(day("2025-07-01")),
            NUMBER,
            reference("dispositifLevel", SST_1),
            WINDOW);

    assertThat(reasonOf(held.obstacleToInitial(SST_1, day("2020-06-30")))).isEqualTo(lasting);
    assertThat(reasonOf(held.obstacleToInitial(SST_1, day("2025-06-30")))).isEqualTo(lasting);
    assertThat(held.obstacleToInitial(SST_1, day("2025-07-01"))).isEmpty();
    assertThat(held.obstacleToInitial(SST_2, day("2025-06-30"))).isEmpty();
  }

  @Test
  @Verifies(Rule.HAB_07)
  void aSuspendedOneLastsAWithdrawnOrResignedOneDoesNot() {
    LocalDate today = day("2025-01-15");

    assertThat(obstacleWith(Sanctioned.suspended(sst1(), span("2025-01-01", "2025-06-30")), today))
        .isTrue();
    assertThat(obstacleWith(Sanctioned.withdrawn(sst1(), "2025-01-15"), today)).isFalse();
    assertThat(obstacleWith(Sanctioned.withdrawn(sst1(), "2025-06-30"), today)).isFalse();
    assertThat(obstacleWith(Sanctioned.resigned(sst1(), "2025-06-30"), today)).isFalse();
  }

  private static boolean obstacleWith(Habilitation held, LocalDate today) {
    return new HeldHabilitations(List.of(held)).obstacleToInitial(SST_1, today).isPresent();
  }

  private static Reason early(Unblock unblock, LocalDate today) {
    return Reason.of(Rule.HAB_05, unblock, NUMBER, WINDOW, day("today", today));
  }

  private static Reason closing(String day) {
    return Reason.of(
        Rule.HAB_15,
        Unblock.never(),
        reference("dispositifLevel", SST_1),
        day("closedOn", day(day)));
  }

  private static DispositifLine closedOn(@Nullable LocalDate day) {
    DispositifLine open = CATALOGUE.on(day("2025-01-15")).dispositif(SST_1).orElseThrow();
    return new DispositifLine(
        open.dispositifLevel(),
        open.shortLabel(),
        open.label(),
        open.trainerLevel(),
        open.requiresPlatform(),
        open.minimumTrainees(),
        open.maximumTrainees(),
        open.initialMonths(),
        open.renewalMonths(),
        day,
        open.from(),
        open.source());
  }
}
