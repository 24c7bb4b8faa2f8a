package fr.forprev.domain.habilitation;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.span;
import static fr.forprev.domain.rule.Rule.SES_01;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.calendar.Timeline;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The right of an entity to deliver and certify a dispositif at a level.
 *
 * @param terms the runs of days granted, the first grant then its renewals, in order, never empty
 * @param suspensions those recorded, past ones included
 * @param termination the withdrawal or resignation, or null
 */
public record Habilitation(
    HabilitationId id,
    HabilitationNumber number,
    OrganisationId holder,
    DispositifLevel dispositifLevel,
    List<DateSpan> terms,
    List<Suspension> suspensions,
    @Nullable Termination termination) {

  /** Refuses an habilitation without term, or whose terms overlap or are out of order. */
  public Habilitation {
    terms = List.copyOf(terms);
    suspensions = List.copyOf(suspensions);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("habilitation " + number + " has no term");
    }
    for (int i = 1; i < terms.size(); i++) {
      if (!terms.get(i).first().isAfter(terms.get(i - 1).last())) {
        throw new IllegalArgumentException("terms of habilitation " + number + " overlap");
      }
    }
  }

  /** HAB-03: the habilitation that a first grant gives to {@code holder}. */
  public static Habilitation granted(
      HabilitationId id,
      HabilitationNumber number,
      OrganisationId holder,
      DispositifLevel dispositifLevel,
      Grant grant) {
    return new Habilitation(
        id, number, holder, dispositifLevel, List.of(grant.term()), List.of(), null);
  }

  /**
   * HAB-02: the same with one more term, under the same number (HAB-16).
   *
   * @param grant what {@link Grant#renewal} grants of this very habilitation
   */
  public Habilitation renewed(Grant grant) {
    List<DateSpan> more = Stream.concat(terms.stream(), Stream.of(grant.term())).toList();
    return new Habilitation(id, number, holder, dispositifLevel, more, suspensions, termination);
  }

  /** The last day of the last term. */
  public LocalDate expiry() {
    return terms.get(terms.size() - 1).last();
  }

  /** The last day on which it may give its right: the expiry, or the eve of its termination. */
  public LocalDate lastDay() {
    return termination != null && !termination.from().isAfter(expiry())
        ? termination.from().minusDays(1)
        : expiry();
  }

  /** Days after {@code day} until the last one included: 0 on that day, empty once it is past. */
  public OptionalLong daysLeft(LocalDate day) {
    long left = lastDay().toEpochDay() - day.toEpochDay();
    return left < 0 ? OptionalLong.empty() : OptionalLong.of(left);
  }

  /** Where it stands, day after day: what is to come included. */
  public Timeline<HabilitationState> timeline() {
    Stream<DateSpan> spans =
        Stream.concat(terms.stream(), suspensions.stream().map(Suspension::span));
    Stream<LocalDate> changes =
        spans.flatMap(span -> Stream.of(span.first(), span.last().plusDays(1)));
    return Timeline.of(
        Stream.concat(changes, Stream.ofNullable(termination).map(Termination::from)).toList(),
        day -> HabilitationState.of(this, day));
  }

  /** HAB-01: whether this habilitation gives its right on {@code day}. */
  public boolean isInForceOn(LocalDate day) {
    return isGrantedOn(day) && suspensionOn(day).isEmpty() && !isTerminatedOn(day);
  }

  /** SES-03: whether it gives its right on at least one day of {@code days}. */
  public boolean isInForceDuring(DateSpan days) {
    return terms.stream()
        .filter(days::overlaps)
        .flatMap(term -> later(term.first(), days.first()).datesUntil(nextAfter(term, days)))
        .anyMatch(this::isInForceOn);
  }

  /**
   * HAB-01: why this habilitation does not cover {@code day}, if it does not. A day to come may
   * still be covered by a decision (a renewal, a suspension lifted); a past day never.
   */
  public Optional<Reason> obstacleOn(LocalDate day, LocalDate today) {
    return isInForceOn(day)
        ? Optional.empty()
        : Optional.of(new DayWithoutRight(this, day).reason(today));
  }

  /** SES-01: the suspension or termination that forbids certificates on the day of the act. */
  public Optional<Reason> sanctionOn(LocalDate today) {
    if (isTerminatedOn(today)) {
      return Optional.of(
          Reason.of(SES_01, Unblock.never(), numberFact(), terminated(), day("today", today)));
    }
    return suspensionOn(today)
        .map(suspension ->
            Reason.of(
                SES_01,
                untilTermination(dayAfterSuspensionsFrom(suspension)),
                numberFact(),
                span("suspension", suspension.span()),
                day("today", today)));
  }

  Habilitation with(List<Suspension> others) {
    return new Habilitation(id, number, holder, dispositifLevel, terms, others, termination);
  }

  Habilitation with(Termination end) {
    return new Habilitation(id, number, holder, dispositifLevel, terms, suspensions, end);
  }

  boolean isGrantedOn(LocalDate day) {
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).contains(day)) {
        return true;
      }
    }
    return false;
  }

  boolean isTerminatedOn(LocalDate day) {
    return termination != null && !day.isBefore(termination.from());
  }

  Optional<Suspension> suspensionOn(LocalDate day) {
    for (int i = 0; i < suspensions.size(); i++) {
      if (suspensions.get(i).span().contains(day)) {
        return Optional.of(suspensions.get(i));
      }
    }
    return Optional.empty();
  }

  /** The first day after {@code suspension} on which no other one runs. */
  private LocalDate dayAfterSuspensionsFrom(Suspension suspension) {
    LocalDate next = suspension.span().last().plusDays(1);
    return suspensionOn(next).map(this::dayAfterSuspensionsFrom).orElse(next);
  }

  /** Waiting for {@code day} is of no use when a recorded termination already runs on it. */
  private Unblock untilTermination(LocalDate day) {
    return isTerminatedOn(day) ? Unblock.never() : Unblock.from(day);
  }

  private Fact numberFact() {
    return reference("number", number);
  }

  private Fact terminated() {
    return Objects.requireNonNull(termination).since();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate nextAfter(DateSpan term, DateSpan days) {
    return (term.last().isBefore(days.last()) ? term.last() : days.last()).plusDays(1);
  }
}
