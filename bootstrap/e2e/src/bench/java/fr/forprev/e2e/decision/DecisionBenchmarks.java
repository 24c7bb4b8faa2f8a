package fr.forprev.e2e.decision;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of the decisions and prints what one decision costs. */
public final class DecisionBenchmarks {

  private static final String BYTES = "gc.alloc.rate.norm";

  private DecisionBenchmarks() {}

  /** Takes the pattern of the benchmarks to run. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("fr.forprev.e2e.decision.*" + arguments[0])
                    .mode(Mode.AverageTime)
                    .timeUnit(TimeUnit.NANOSECONDS)
                    .forks(2)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(3)
                    .measurementTime(TimeValue.seconds(1))
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    System.out.printf("%-40s %22s %12s%n", "one decision", "ns", "bytes");
    for (RunResult result : results) {
      System.out.printf(
          "%-40s %12.1f ± %7.1f %12.1f%n",
          result.getParams().getBenchmark().replaceAll(".*\\.(\\w+)Benchmark\\.", "$1 "),
          result.getPrimaryResult().getScore(),
          result.getPrimaryResult().getScoreError(),
          result.getSecondaryResults().get(BYTES).getScore());
    }
  }
}
