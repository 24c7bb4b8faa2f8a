package fr.forprev.adapters.persistence.jooq;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What several do at once, each in a thread of his own. */
public final class Racers {
  private static final long PATIENCE_IN_SECONDS = 60;

  private Racers() {}

  /** What {@code task} gives to each of {@code count}, numbered from 0, all let go together. */
  public static <T> List<T> atOnce(int count, IntFunction<T> task) {
    CyclicBarrier start = new CyclicBarrier(count);
    return IntStream.range(0, count)
        .mapToObj(number ->
            start(() -> {
              await(start);
              return task.apply(number);
            }))
        .toList()
        .stream()
        .map(Racers::get)
        .toList();
  }

  /** Starts {@code task} and returns at once. */
  public static <T> Future<T> start(Supplier<T> task) {
    FutureTask<T> started = new FutureTask<>(task::get);
    Thread.ofPlatform().daemon().name("racer").start(started);
    return started;
  }

  /** What {@code started} returns, waiting for it. */
  public static <T> T get(Future<T> started) {
    try {
      return started.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException failed) {
      throw new AssertionError("the other thread did not succeed", failed);
    }
  }

  /** Waits until all whom {@code barrier} expects are there. */
  public static void await(CyclicBarrier barrier) {
    try {
      barrier.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    } catch (BrokenBarrierException | TimeoutException | InterruptedException failed) {
      throw new AssertionError("nobody else came", failed);
    }
  }
}
