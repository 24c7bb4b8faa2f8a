package fr.forprev.application;

import fr.forprev.domain.rule.Decision;
import java.util.function.Supplier;

/** Port: makes an act whole or nothing. */
public interface Transactions {

  /**
   * Runs {@code act} in one transaction: commits when it grants, rolls back when it refuses or
   * throws; what it throws is passed on. What it wrote is seen by the act itself, and by nobody
   * else before it commits. Runs it again, three times at most, after a collision: a deadlock, a
   * serialization failure, a second one of what is unique or a reference to what is gone; so that
   * the loser of a race sees the winner and is refused with full facts; so {@code act} must not
   * have effects outside the ports. A port used outside of an act does at once what it does.
   *
   * @throws ConflictException when the third run collides too
   * @throws IllegalStateException when called within an act: acts never nest
   */
  <T> Decision<T> decide(Supplier<Decision<T>> act);

  /** Three runs of one act collided with others: the caller may try again later. */
  final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The last collision. */
    public ConflictException(Throwable cause) {
      super("the act collided with others three times", cause);
    }
  }
}
