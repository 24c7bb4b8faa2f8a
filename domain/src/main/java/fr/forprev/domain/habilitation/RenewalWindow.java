package fr.forprev.domain.habilitation;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.span;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.calendar.Timeline;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * HAB-05: the days on which the renewal of an habilitation may be asked, from twelve months before
 * its expiry to its expiry, both included; none once it is withdrawn or resigned, be it from a day
 * to come. Only the first submission of a request is held against them.
 */
public record RenewalWindow(Habilitation habilitation) {

  private static final Period OPENS_BEFORE = Period.ofMonths(12);

  /** Whether a renewal may be asked. */
  public enum State {
    /** Too early. */
    TO_COME("Pas encore renouvelable"),
    /** A renewal may be asked. */
    OPEN("Renouvelable"),
    /** Too late, or withdrawn or resigned: only an initial request may be. */
    OVER("Plus renouvelable");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The words that screens show, in French. */
    public String label() {
      return label;
    }
  }

  /** The days on which a renewal may be asked; empty once withdrawn or resigned. */
  public Optional<DateSpan> days() {
    return habilitation.termination() == null
        ? Optional.of(untilExpiry(habilitation))
        : Optional.empty();
  }

  /** Whether a renewal may be asked, from the first day to the last, before and after. */
  public Timeline<State> timeline() {
    return days()
        .map(days ->
            Timeline.always(State.TO_COME)
                .then(days.first(), State.OPEN)
                .then(days.last().plusDays(1), State.OVER))
        .orElseGet(() -> Timeline.always(State.OVER));
  }

  /**
   * Why no renewal may be asked today: too early, until the first possible day; or too late,
   * withdrawn or resigned, for good.
   */
  public Optional<Reason> obstacle(LocalDate today) {
    return isOpenOn(today) ? Optional.empty() : Optional.of(closed(habilitation, today));
  }

  /**
   * The same, with the closing of the dispositif (HAB-15): it refuses from its day on, and before
   * it when the window does not open any sooner.
   *
   * @param line of the dispositif and level, as it holds today
   */
  public List<Reason> obstacles(DispositifLine line, LocalDate today) {
    Optional<Reason> window = obstacle(today);
    LocalDate firstDay = window.flatMap(Reason::endsOn).orElse(today);
    Optional<Reason> closing = line.obstacleToRequests(firstDay);
    return Stream.of(
            closing.isEmpty()
                ? window
                : window.map(reason -> reason.within(new DateSpan(today, today))),
            closing)
        .flatMap(Optional::stream)
        .toList();
  }

  private boolean isOpenOn(LocalDate today) {
    return habilitation.termination() == null && untilExpiry(habilitation).contains(today);
  }

  private static Reason closed(Habilitation habilitation, LocalDate today) {
    Fact number = reference("number", habilitation.number());
    Termination end = habilitation.termination();
    if (end != null) {
      return Reason.of(Rule.HAB_05, Unblock.never(), number, end.since());
    }
    DateSpan days = untilExpiry(habilitation);
    Fact now = day("today", today);
    return today.isBefore(days.first())
        ? Reason.of(Rule.HAB_05, Unblock.from(days.first()), number, span("window", days), now)
        : Reason.of(Rule.HAB_05, Unblock.never(), number, day("expiry", days.last()), now);
  }

  private static DateSpan untilExpiry(Habilitation habilitation) {
    LocalDate expiry = habilitation.expiry();
    return new DateSpan(expiry.minus(OPENS_BEFORE), expiry);
  }
}
