package fr.forprev.domain.habilitation;

import static fr.forprev.domain.rule.Fact.count;

import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * HAB-04: how long a grant runs, in whole calendar months.
 *
 * @param months what is granted, 1 to {@code longest}
 * @param longest what the catalogue says
 */
public record GrantDuration(int months, int longest) {

  /** Refuses months out of these bounds: its caller has a bug. */
  public GrantDuration {
    if (months < 1 || months > longest) {
      throw new IllegalArgumentException(months + " months out of " + longest);
    }
  }

  /** The whole duration of a first grant, as the catalogue says. */
  public static GrantDuration initial(DispositifLine line) {
    return new GrantDuration(line.initialMonths(), line.initialMonths());
  }

  /** The whole duration of a renewal, as the catalogue says. */
  public static GrantDuration renewal(DispositifLine line) {
    return new GrantDuration(line.renewalMonths(), line.renewalMonths());
  }

  /** The same out of {@code decided} months; refused below 1 and beyond the catalogue's value. */
  public Decision<GrantDuration> of(int decided) {
    return decided < 1 || decided > longest
        ? Decision.refused(
            Reason.of(
                Rule.HAB_04, Unblock.never(), count("months", decided), count("longest", longest)))
        : Decision.granted(new GrantDuration(decided, longest));
  }

  /** The last day of what runs for this duration from {@code anchor}, date to date. */
  public LocalDate endFrom(LocalDate anchor) {
    return anchor.plusMonths(months);
  }

  /** Whether it is less than the catalogue's value. */
  public boolean isShortened() {
    return months < longest;
  }

  /**
   * The fewest months that lead from {@code anchor} to {@code day} or beyond; empty when even the
   * catalogue's value does not.
   */
  public OptionalInt fewestReaching(LocalDate anchor, LocalDate day) {
    return IntStream.rangeClosed(1, longest)
        .filter(few -> !anchor.plusMonths(few).isBefore(day))
        .findFirst();
  }
}
