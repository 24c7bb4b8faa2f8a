package fr.forprev.domain.habilitation;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.span;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What a decision to grant an habilitation yields (HAB-02 to HAB-04). The remarks that come with it
 * say from which day its expiry is reckoned, and whether it was shortened.
 *
 * @param term the days granted: from the start to the expiry, both included
 * @param duration the months granted
 */
public record Grant(DateSpan term, GrantDuration duration) {

  /**
   * HAB-03: a first grant, from the day of the decision, for {@code months}. Refused when they are
   * not 1 to the initial value of the catalogue (HAB-04).
   *
   * @param line of the dispositif and level, as it holds on the day of the decision
   * @param today the day of the decision
   */
  public static Decision<Grant> initial(DispositifLine line, int months, LocalDate today) {
    return within(
        GrantDuration.initial(line).of(months),
        duration -> {
          Grant grant = new Grant(new DateSpan(today, duration.endFrom(today)), duration);
          return Decision.granted(grant)
              .with(List.of(Remark.of(Rule.HAB_03, grant.months(), grant.start(), grant.expiry())))
              .with(grant.shortening());
        });
  }

  /**
   * HAB-02: a renewal for {@code months}, reckoned from the expiry of {@code previous} whatever the
   * day of the decision. It starts the day after that expiry, or on the day of the decision when it
   * is later: the days between give no right. Refused when the months are not 1 to the renewal
   * value of the catalogue or end before that start (HAB-04), and once {@code previous} is
   * withdrawn or resigned, be it from a day to come (HAB-07).
   *
   * @param line of the dispositif and level, as it holds on the day of the decision
   * @param today the day of the decision
   */
  public static Decision<Grant> renewal(
      Habilitation previous, DispositifLine line, int months, LocalDate today) {
    Termination end = previous.termination();
    return end != null
        ? Decision.refused(
            Reason.of(
                Rule.HAB_07, Unblock.never(), reference("number", previous.number()), end.since()))
        : within(
            GrantDuration.renewal(line).of(months),
            duration -> renewal(previous.expiry(), duration, today));
  }

  private static Decision<Grant> renewal(
      LocalDate previousExpiry, GrantDuration duration, LocalDate today) {
    LocalDate next = previousExpiry.plusDays(1);
    LocalDate start = today.isAfter(next) ? today : next;
    LocalDate expiry = duration.endFrom(previousExpiry);
    if (expiry.isBefore(start)) {
      return Decision.refused(tooShort(previousExpiry, duration, start));
    }
    Grant grant = new Grant(new DateSpan(start, expiry), duration);
    List<Remark> why = new ArrayList<>();
    why.add(
        Remark.of(
            Rule.HAB_02,
            grant.months(),
            grant.start(),
            grant.expiry(),
            day("previousExpiry", previousExpiry)));
    if (start.isAfter(next)) {
      why.add(Remark.of(Rule.HAB_02, span("gap", new DateSpan(next, start.minusDays(1)))));
    }
    return Decision.granted(grant).with(why).with(grant.shortening());
  }

  private static Reason tooShort(
      LocalDate previousExpiry, GrantDuration duration, LocalDate start) {
    OptionalInt fewest = duration.fewestReaching(previousExpiry, start);
    return fewest.isPresent()
        ? Reason.of(
            Rule.HAB_04,
            Unblock.never(),
            count("months", duration.months()),
            day("previousExpiry", previousExpiry),
            day("start", start),
            count("fewest", fewest.getAsInt()))
        : Reason.of(
            Rule.HAB_04,
            Unblock.never(),
            count("longest", duration.longest()),
            day("previousExpiry", previousExpiry),
            day("start", start));
  }

  private static Decision<Grant> within(
      Decision<GrantDuration> duration, Function<GrantDuration, Decision<Grant>> grant) {
    return duration.fold(
        granted -> grant.apply(granted.value()),
        refused -> new Decision.Refused<>(refused.reasons()));
  }

  private List<Remark> shortening() {
    return duration.isShortened()
        ? List.of(
            Remark.of(
                Rule.HAB_04,
                count("shortenedTo", duration.months()),
                count("longest", duration.longest())))
        : List.of();
  }

  private Fact months() {
    return count("months", duration.months());
  }

  private Fact start() {
    return day("start", term.first());
  }

  private Fact expiry() {
    return day("expiry", term.last());
  }
}
