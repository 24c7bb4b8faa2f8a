package fr.forprev.testkit.memory;

import fr.forprev.application.Transactions;
import fr.forprev.domain.rule.Decision;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The one place that holds the world. An act works on a copy of its own, which becomes the world
 * when it commits; acts and single writes come one after the other, readers never wait.
 */
final class CurrentWorld implements Transactions {

  private static final int RUNS = 3;

  private final ReentrantLock oneWriter = new ReentrantLock();

  @SuppressWarnings("ThreadLocalUsage") // one per store: a test may compare two of them
  private final ThreadLocal<World> ownCopy = new ThreadLocal<>();

  private volatile World committed = World.EMPTY;

  @Override
  public <T> Decision<T> decide(Supplier<Decision<T>> act) {
    if (isInAct()) {
      throw new IllegalStateException("an act in an act");
    }
    oneWriter.lock();
    try {
      return run(act, RUNS);
    } finally {
      oneWriter.unlock();
    }
  }

  private <T> Decision<T> run(Supplier<Decision<T>> act, int runs) {
    ownCopy.set(committed);
    try {
      Decision<T> decision = act.get();
      if (decision instanceof Decision.Granted) {
        committed = ownCopy.get();
      }
      return decision;
    } catch (Collision collision) {
      if (runs == 1) {
        throw new ConflictException(collision);
      }
    } finally {
      ownCopy.remove();
    }
    return run(act, runs - 1);
  }

  boolean isInAct() {
    return ownCopy.get() != null;
  }

  /** Refuses a lock outside of an act. */
  void mustBeInAct() {
    if (!isInAct()) {
      throw new IllegalStateException("a lock outside of a transaction would not last");
    }
  }

  <T> T get(Part<T> part) {
    World own = ownCopy.get();
    return (own == null ? committed : own).get(part);
  }

  /** Applies {@code change} to the copy of the running act, or at once when there is none. */
  <T> void change(Part<T> part, UnaryOperator<T> change) {
    if (isInAct()) {
      World own = ownCopy.get();
      ownCopy.set(own.with(part, change.apply(own.get(part))));
      return;
    }
    oneWriter.lock();
    try {
      committed = committed.with(part, change.apply(committed.get(part)));
    } finally {
      oneWriter.unlock();
    }
  }

  <K, V> void put(Part<Table<K, V>> part, K key, V row) {
    change(part, table -> table.with(key, row));
  }

  /** As a foreign key would: refuses a reference to what is not stored. */
  <K> void mustHave(Part<? extends Table<K, ?>> part, K key) {
    if (get(part).find(key).isEmpty()) {
      throw new IllegalStateException(key + " is referred to but not stored");
    }
  }
}
