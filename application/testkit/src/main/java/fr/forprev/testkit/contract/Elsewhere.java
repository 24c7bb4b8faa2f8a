package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** What somebody else does meanwhile, in a thread of his own. */
final class Elsewhere {

  private static final long PATIENCE_IN_SECONDS = 20;
  private static final long LONG_ENOUGH_IN_MILLISECONDS = 200;

  private Elsewhere() {}

  /** Starts {@code task} and returns at once. */
  static <T> Future<T> start(Supplier<T> task) {
    FutureTask<T> started = new FutureTask<>(task::get);
    Thread thread = new Thread(started, "elsewhere");
    thread.setDaemon(true);
    thread.start();
    return started;
  }

  /** What {@code started} returns, waiting for it. */
  static <T> T get(Future<T> started) {
    try {
      return started.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failed) {
      throw new AssertionError("the other thread did not succeed", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  /** What {@code task} returns when run elsewhere. */
  static <T> T ask(Supplier<T> task) {
    return get(start(task));
  }

  /** Fails when {@code started} ends although something holds it up. */
  static void assertHeldUp(Future<?> started) {
    assertThatThrownBy(() -> started.get(LONG_ENOUGH_IN_MILLISECONDS, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    assertThat(started).isNotDone();
  }
}
