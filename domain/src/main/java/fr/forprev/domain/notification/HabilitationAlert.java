package fr.forprev.domain.notification;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Rule.HAB_06;

import fr.forprev.domain.calendar.Phase;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.habilitation.Termination;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * HAB-06: an habilitation expires in twelve or in six months, or sooner.
 *
 * @param anchor its expiry
 */
public record HabilitationAlert(HabilitationNumber number, LocalDate anchor, Threshold threshold)
    implements Alert {

  /** Twelve and six months before the expiry, none after it. */
  public static final Schedule SCHEDULE = Schedule.monthsBefore(12, 6);

  /**
   * Grants the alert that is due for {@code habilitation}, suspended or not. Refused when none is
   * for its expiry, which is that of its last renewal, and for good once it is withdrawn or
   * resigned, be it from a day to come.
   *
   * @param due by {@link #SCHEDULE}
   */
  public static Decision<HabilitationAlert> of(Habilitation habilitation, DueAnchors due) {
    var number = reference("number", habilitation.number());
    Termination end = habilitation.termination();
    if (end != null) {
      return Decision.refused(Reason.of(HAB_06, Unblock.never(), number, end.since()));
    }
    LocalDate expiry = habilitation.expiry();
    return due.of(expiry)
        .map(threshold ->
            Decision.granted(new HabilitationAlert(habilitation.number(), expiry, threshold)))
        .orElseGet(() ->
            Decision.refused(
                Reason.of(
                    HAB_06,
                    next(expiry, due.today()).map(Unblock::from).orElseGet(Unblock::never),
                    number,
                    day("expiry", expiry),
                    day("today", due.today()))));
  }

  /** The day of the next alert about {@code expiry} after {@code today}, if one is to come. */
  public static Optional<LocalDate> next(LocalDate expiry, LocalDate today) {
    return SCHEDULE
        .timeline(expiry)
        .after(today)
        .filter(phase -> phase.state().isPresent())
        .map(Phase::from);
  }

  /** On which days the alerts about the end of an habilitation are due. */
  public static Remark explained(LocalDate expiry) {
    List<LocalDate> days = SCHEDULE.days(expiry);
    return Remark.of(
        HAB_06, day("expiry", expiry), day("first", days.get(0)), day("second", days.get(1)));
  }

  @Override
  public Remark words() {
    return Remark.of(
        HAB_06,
        reference("number", number),
        day("expiry", anchor),
        count("months", -threshold.fromAnchor().toTotalMonths()));
  }
}
