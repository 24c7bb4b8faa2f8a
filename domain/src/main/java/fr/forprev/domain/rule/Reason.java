package fr.forprev.domain.rule;

import fr.forprev.domain.calendar.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why something is refused: the rule, the facts that run into it, and how it can end.
 *
 * @param rule the rule that refuses
 * @param facts the named facts; one sentence of the rule has exactly these names
 * @param unblock how it can end
 * @param aboutActor whether it is refused because of who acts: somebody else could do the same
 */
public record Reason(Rule rule, List<Fact> facts, Unblock unblock, boolean aboutActor) {

  /** Keeps an unmodifiable copy of the facts. */
  public Reason {
    facts = List.copyOf(facts);
  }

  /**
   * A refusal of {@code rule} that ends as {@code unblock} says; about who acts when the whole rule
   * is.
   */
  public static Reason of(Rule rule, Unblock unblock, Fact... facts) {
    return new Reason(rule, List.of(facts), unblock, rule.isAboutTheActor());
  }

  /** A refusal of who acts, by a rule that also refuses what is done: {@code role} may do it. */
  public static Reason reserved(Rule rule, Role role, Fact... facts) {
    return new Reason(rule, List.of(facts), Unblock.ask(role), true);
  }

  /** The refusal that answers as if there were nothing to act on. */
  public static Reason unseen(Rule rule) {
    return of(rule, new Unblock.Unseen());
  }

  /** The first day on which this reason no longer holds, when waiting ends it. */
  public Optional<LocalDate> endsOn() {
    return unblock instanceof Unblock.Wait wait ? Optional.of(wait.from()) : Optional.empty();
  }

  /** This reason, its wait turned into never when it would last beyond the days of {@code span}. */
  public Reason within(DateSpan span) {
    return within(span, Unblock.never());
  }

  /** This reason, its wait turned into {@code beyond} when it would last beyond {@code span}. */
  public Reason within(DateSpan span, Unblock beyond) {
    return endsOn().filter(day -> day.isAfter(span.last())).isPresent()
        ? new Reason(rule, facts, beyond, aboutActor)
        : this;
  }
}
