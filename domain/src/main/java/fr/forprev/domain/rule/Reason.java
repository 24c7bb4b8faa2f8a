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
 */
public record Reason(Rule rule, List<Fact> facts, Unblock unblock) {

  /** Keeps an unmodifiable copy of the facts. */
  public Reason {
    facts = List.copyOf(facts);
  }

  /** A refusal of {@code rule} that ends as {@code unblock} says. */
  public static Reason of(Rule rule, Unblock unblock, Fact... facts) {
    return new Reason(rule, List.of(facts), unblock);
  }

  /** The refusal that answers as if there were nothing to act on. */
  public static Reason unseen(Rule rule) {
    return new Reason(rule, List.of(), new Unblock.Unseen());
  }

  /** Whether it speaks of who acts rather than of what is asked. */
  public boolean isAboutTheActor() {
    return rule.isAboutTheActor() || (rule == Rule.CER_09 && names("act"));
  }

  private boolean names(String fact) {
    return facts.stream().anyMatch(named -> named.name().equals(fact));
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
        ? new Reason(rule, facts, beyond)
        : this;
  }
}
