package fr.forprev.adapters.persistence.jooq;

import fr.forprev.application.Transactions;
import fr.forprev.domain.rule.Decision;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The connections of one PostgreSQL database. Inside {@link #decide} every adapter of the calling
 * thread works in that transaction; outside, each statement commits by itself.
 */
public final class Database implements Transactions {

  private static final int RUNS = 3;

  /**
   * Deadlock, serialization failure, unique violation, reference to what is gone: the winner is
   * visible to the next run.
   */
  private static final Set<String> COLLISIONS = Set.of("40P01", "40001", "23505", "23503");

  private final DSLContext pool;

  @SuppressWarnings("ThreadLocalUsage") // one per database: a thread may work with two of them
  private final ThreadLocal<@Nullable DSLContext> current = new ThreadLocal<>();

  /** Over a pool of connections of the application role. */
  public Database(DataSource connections) {
    this.pool = DSL.using(connections, SQLDialect.POSTGRES);
  }

  /** Where the calling thread's statements go now. */
  public DSLContext dsl() {
    DSLContext transaction = current.get();
    return transaction == null ? pool : transaction;
  }

  /**
   * Where each statement commits at once, whatever becomes of the running act: on a connection
   * besides that of the act, so that whoever is in one should need it for a moment only.
   */
  public DSLContext apart() {
    return pool;
  }

  /** Refuses to lock outside of a running act: its caller has a bug. */
  public void requireAct() {
    if (current.get() == null) {
      throw new IllegalStateException("a lock outside of a transaction would not last");
    }
  }

  /**
   * Runs {@code writes} whole or not at all: in the running act, else in a transaction of their
   * own, which commits at once.
   */
  public void together(Consumer<DSLContext> writes) {
    DSLContext transaction = current.get();
    if (transaction == null) {
      pool.transaction(own -> writes.accept(own.dsl()));
    } else {
      writes.accept(transaction);
    }
  }

  @Override
  public <T> Decision<T> decide(Supplier<Decision<T>> act) {
    if (current.get() != null) {
      throw new IllegalStateException("a transaction never nests");
    }
    for (int run = 1; ; run++) {
      try {
        return runOnce(act);
      } catch (DataAccessException failure) {
        if (!COLLISIONS.contains(failure.sqlState())) {
          throw failure;
        }
        if (run == RUNS) {
          throw new ConflictException(failure);
        }
      }
    }
  }

  private <T> Decision<T> runOnce(Supplier<Decision<T>> act) {
    try {
      return pool.transactionResult(configuration -> {
        current.set(configuration.dsl());
        Decision<T> decision = act.get();
        if (decision instanceof Decision.Refused<T> refused) {
          throw new RolledBack(refused);
        }
        return decision;
      });
    } catch (RolledBack refusal) {
      @SuppressWarnings("unchecked") // what act refused a few lines above
      Decision<T> refused = (Decision<T>) refusal.decision;
      return refused;
    } finally {
      current.remove();
    }
  }

  /** Carries a refusal through the rollback; no stack, no cause. */
  private static final class RolledBack extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Decision<?> decision;

    RolledBack(Decision<?> decision) {
      super(null, null, false, false);
      this.decision = decision;
    }
  }
}
