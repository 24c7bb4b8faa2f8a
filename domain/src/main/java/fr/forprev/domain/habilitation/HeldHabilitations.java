package fr.forprev.domain.habilitation;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All the habilitations of one entity, expired and sanctioned ones included. */
public record HeldHabilitations(List<Habilitation> all) {

  private static final Period REACH = Period.ofMonths(3);

  /** Keeps an unmodifiable copy. */
  public HeldHabilitations {
    all = List.copyOf(all);
  }

  /** SES-03: what may be chosen before a date is typed, in force on a day of today ± 3 months. */
  public List<Habilitation> choices(LocalDate today) {
    DateSpan reach = DateSpan.around(today, REACH);
    return all.stream().filter(held -> held.isInForceDuring(reach)).toList();
  }

  /** SES-03: what may be chosen for a session that ends on {@code endDate}. */
  public List<Habilitation> choicesOn(LocalDate endDate) {
    return all.stream().filter(held -> held.isInForceOn(endDate)).toList();
  }

  /** The habilitation for {@code dispositifLevel} that gives its right on {@code day}. */
  public Optional<Habilitation> covering(DispositifLevel dispositifLevel, LocalDate day) {
    for (int i = 0; i < all.size(); i++) {
      Habilitation held = all.get(i);
      if (held.dispositifLevel().equals(dispositifLevel) && held.isInForceOn(day)) {
        return Optional.of(held);
      }
    }
    return Optional.empty();
  }

  /**
   * Why no habilitation for {@code dispositifLevel} covers {@code day}: SES-03 when the entity has
   * none at all, else HAB-01 with the facts of the one that ends last.
   */
  public Optional<Reason> obstacleOn(
      DispositifLevel dispositifLevel, LocalDate day, LocalDate today) {
    if (covering(dispositifLevel, day).isPresent()) {
      return Optional.empty();
    }
    return of(dispositifLevel).stream()
        .max(Comparator.comparing(Habilitation::expiry))
        .map(held -> held.obstacleOn(day, today))
        .orElseGet(() ->
            Optional.of(
                Reason.of(
                    Rule.SES_03,
                    day.isBefore(today) ? Unblock.never() : Unblock.ask(Role.COMMISSION),
                    Fact.reference("dispositifLevel", dispositifLevel))));
  }

  /**
   * HAB-07: why no initial request may be submitted for {@code dispositifLevel}: one lasts, until
   * the day after its expiry. A suspended one lasts, so does one that is to start; one that is
   * withdrawn or resigned, be it from a day to come, does not.
   */
  public Optional<Reason> obstacleToInitial(DispositifLevel dispositifLevel, LocalDate today) {
    return of(dispositifLevel).stream()
        .filter(held -> held.termination() == null && !held.expiry().isBefore(today))
        .max(Comparator.comparing(Habilitation::expiry))
        .map(held ->
            Reason.of(
                Rule.HAB_07,
                Unblock.from(held.expiry().plusDays(1)),
                Fact.reference("number", held.number()),
                Fact.reference("dispositifLevel", dispositifLevel),
                Fact.span("window", new RenewalWindow(held).days().orElseThrow())));
  }

  private List<Habilitation> of(DispositifLevel dispositifLevel) {
    return all.stream().filter(held -> held.dispositifLevel().equals(dispositifLevel)).toList();
  }
}
