package fr.forprev.domain.habilitation;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.span;
import static fr.forprev.domain.rule.Fact.text;
import static fr.forprev.domain.rule.Rule.HAB_14;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * HAB-14: what is decided about the right of an habilitation. Nothing is recorded for a day that is
 * past, nor for one on which there is no right any more: after the expiry, or once withdrawn or
 * resigned.
 *
 * @param today the day on which it is recorded
 */
public record ChangeOfRight(Habilitation habilitation, LocalDate today) {

  /**
   * Suspends from {@code from} to {@code to}, both included. Refused when these days are suspended
   * already, when {@code to} precedes {@code from}, or without a reason.
   */
  public Decision<Habilitation> suspend(LocalDate from, LocalDate to, String reason) {
    List<Reason> reasons = obstacles(from, terminatedOn(from));
    if (to.isBefore(from)) {
      reasons.add(Reason.of(HAB_14, Unblock.never(), day("to", to), day("from", from)));
    }
    habilitation.suspensions().stream()
        .map(Suspension::span)
        .filter(span -> span.contains(from) && span.contains(to))
        .findFirst()
        .ifPresent(span ->
            reasons.add(Reason.of(HAB_14, Unblock.never(), number(), span("suspension", span))));
    unexplained(reason).ifPresent(reasons::add);
    return Decision.of(
        reasons,
        () ->
            habilitation.with(
                Stream.concat(
                        habilitation.suspensions().stream(),
                        Stream.of(new Suspension(new DateSpan(from, to), reason.strip())))
                    .toList()));
  }

  /**
   * Ends, on the day before {@code from}, every suspension that runs on {@code from}; one that
   * would have begun that day is taken back whole. Refused when none runs that day.
   */
  public Decision<Habilitation> liftSuspension(LocalDate from) {
    List<Reason> reasons = new ArrayList<>();
    past(from).ifPresent(reasons::add);
    if (habilitation.suspensionOn(from).isEmpty()) {
      reasons.add(Reason.of(HAB_14, Unblock.never(), number(), day("day", from)));
    }
    return Decision.of(
        reasons,
        () ->
            habilitation.with(
                habilitation.suspensions().stream()
                    .flatMap(suspension -> cut(suspension, from))
                    .toList()));
  }

  /**
   * Withdraws from {@code from} on, without end. Refused without a reason, when withdrawn already,
   * or when resigned from that day or earlier; it takes the place of a later resignation.
   */
  public Decision<Habilitation> withdraw(LocalDate from, String reason) {
    Optional<Termination> present =
        habilitation.termination() instanceof Withdrawal withdrawn
            ? Optional.of(withdrawn)
            : terminatedOn(from);
    List<Reason> reasons = obstacles(from, present);
    unexplained(reason).ifPresent(reasons::add);
    return Decision.of(reasons, () -> habilitation.with(new Withdrawal(from, reason.strip())));
  }

  /** Resigns from {@code from} on, without end. Refused when withdrawn or resigned already. */
  public Decision<Habilitation> resign(LocalDate from) {
    return Decision.of(
        obstacles(from, Optional.ofNullable(habilitation.termination())),
        () -> habilitation.with(new Resignation(from)));
  }

  private List<Reason> obstacles(LocalDate from, Optional<Termination> terminated) {
    List<Reason> reasons = new ArrayList<>();
    past(from).ifPresent(reasons::add);
    terminated
        .map(present -> Reason.of(HAB_14, Unblock.never(), number(), present.since()))
        .ifPresent(reasons::add);
    if (from.isAfter(habilitation.expiry())) {
      reasons.add(
          Reason.of(
              HAB_14,
              Unblock.never(),
              number(),
              day("expiry", habilitation.expiry()),
              day("from", from)));
    }
    return reasons;
  }

  private Optional<Reason> past(LocalDate from) {
    return from.isBefore(today)
        ? Optional.of(Reason.of(HAB_14, Unblock.never(), day("from", from), day("today", today)))
        : Optional.empty();
  }

  private Optional<Termination> terminatedOn(LocalDate day) {
    return Optional.ofNullable(habilitation.termination()).filter(it -> !day.isBefore(it.from()));
  }

  private static Optional<Reason> unexplained(String reason) {
    return reason.isBlank()
        ? Optional.of(Reason.of(HAB_14, Unblock.never(), text("missing", "le motif")))
        : Optional.empty();
  }

  private static Stream<Suspension> cut(Suspension suspension, LocalDate from) {
    DateSpan span = suspension.span();
    if (!span.contains(from)) {
      return Stream.of(suspension);
    }
    return span.first().equals(from)
        ? Stream.empty()
        : Stream.of(
            new Suspension(new DateSpan(span.first(), from.minusDays(1)), suspension.reason()));
  }

  private Fact number() {
    return reference("number", habilitation.number());
  }
}
