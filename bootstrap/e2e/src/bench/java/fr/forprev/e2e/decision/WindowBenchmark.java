package fr.forprev.e2e.decision;

import fr.forprev.domain.rule.Reason;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** SES-02: the day after the end of a session. */
@State(Scope.Benchmark)
public class WindowBenchmark {

  private final Question.Window asked = Happy.window();
  private final Drools drools = Drools.of("window");
  private final EasyRules<Question.Window> easyRules = EasyDates.window();

  @Setup
  public void seeRefusals() {
    Refusals.see(DateCases.window(), Domain::decide, drools, easyRules);
  }

  @Benchmark
  public Optional<Reason> domain() {
    return Domain.decide(asked);
  }

  @Benchmark
  public Answer drools() {
    return drools.decide(asked);
  }

  @Benchmark
  public Answer easyRules() {
    return easyRules.decide(asked);
  }
}
