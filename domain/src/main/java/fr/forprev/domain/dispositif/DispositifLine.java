package fr.forprev.domain.dispositif;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the catalogue: a dispositif at a level, from a day on.
 *
 * @param shortLabel as lists show it
 * @param label as headings show it
 * @param trainerLevel lowest level of the trainer's qualification (SES-09)
 * @param requiresPlatform whether sessions are held on a declared platform (SES-05)
 * @param minimumTrainees smallest usual group, or null when the catalogue does not say (SES-11)
 * @param maximumTrainees largest usual group, or null when the catalogue does not say (SES-11)
 * @param initialMonths months of a first habilitation (HAB-04)
 * @param renewalMonths months of a renewal (HAB-04)
 * @param closedOn first day without requests (HAB-15), or null
 * @param from first day on which the line holds, or null when it always does
 * @param source where the values come from, and how sure they are
 */
public record DispositifLine(
    DispositifLevel dispositifLevel,
    String shortLabel,
    String label,
    Level trainerLevel,
    boolean requiresPlatform,
    @Nullable Integer minimumTrainees,
    @Nullable Integer maximumTrainees,
    int initialMonths,
    int renewalMonths,
    @Nullable LocalDate closedOn,
    @Nullable LocalDate from,
    String source) {

  /**
   * HAB-15: why no initial request nor renewal may be submitted on {@code day}: the dispositif is
   * closed on it, for good. What was submitted before runs on.
   */
  public Optional<Reason> obstacleToRequests(LocalDate day) {
    return closedOn == null || day.isBefore(closedOn)
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                Rule.HAB_15,
                Unblock.never(),
                Fact.reference("dispositifLevel", dispositifLevel),
                Fact.day("closedOn", closedOn)));
  }
}
