package example.persistence;

import fr.forprev.application.Transactions;
import fr.forprev.domain.rule.Decision;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Keeps the books: one act after the other, each on a page of its own that is kept or torn out. */
final class Keeper implements Transactions {

  /** What makes an act run again: it met what another one wrote. */
  static final class Collision extends RuntimeException {
    private static final long serialVersionUID = 1;

    Collision(String what) {
      super(what);
    }
  }

  private final ReentrantLock one = new ReentrantLock();
  private final ThreadLocal<Books> page = new ThreadLocal<>();
  private volatile Books kept = new Books(Map.of(), Map.of());

  @Override
  public <T> Decision<T> decide(Supplier<Decision<T>> act) {
    if (isInAct()) {
      throw new IllegalStateException("an act in an act");
    }
    one.lock();
    try {
      for (int run = 1; true; run++) {
        try {
          return once(act);
        } catch (Collision collision) {
          if (run == 3) {
            throw new ConflictException(collision);
          }
        }
      }
    } finally {
      one.unlock();
    }
  }

  private <T> Decision<T> once(Supplier<Decision<T>> act) {
    page.set(kept);
    try {
      Decision<T> decision = act.get();
      if (decision instanceof Decision.Granted) {
        kept = page.get();
      }
      return decision;
    } finally {
      page.remove();
    }
  }

  boolean isInAct() {
    return page.get() != null;
  }

  /** What the running act sees, or what is kept. */
  Books books() {
    return isInAct() ? page.get() : kept;
  }

  /** Writes on the page of the running act, or at once when there is none. */
  void write(UnaryOperator<Books> change) {
    if (isInAct()) {
      page.set(change.apply(page.get()));
      return;
    }
    one.lock();
    try {
      kept = change.apply(kept);
    } finally {
      one.unlock();
    }
  }
}
