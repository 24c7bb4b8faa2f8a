package fr.forprev.domain.takeover;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;

/**
 * A session begun in Forprev 1.
 *
 * @param number in Forprev 1; not blank
 */
public record FormerSession(String number) implements Former {

  /** Refuses a blank number: its caller has a bug. */
  public FormerSession {
    if (number.isBlank()) {
      throw new IllegalArgumentException("a session without number");
    }
  }

  @Override
  public Key key() {
    return new Key(Kind.SESSION, number);
  }

  /** MIG-07: it is finished in Forprev 1, and never taken over. */
  public Reason refused() {
    return Reason.of(Rule.MIG_07, Unblock.never(), Fact.reference("session", number));
  }
}
