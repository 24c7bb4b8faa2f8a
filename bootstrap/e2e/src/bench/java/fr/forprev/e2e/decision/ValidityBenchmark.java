package fr.forprev.e2e.decision;

import fr.forprev.domain.rule.Reason;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** HAB-01: an habilitation in its second term. */
@State(Scope.Benchmark)
public class ValidityBenchmark {

  private final Question.Validity asked = Happy.validity();
  private final Drools drools = Drools.of("validity");
  private final EasyRules<Question.Validity> easyRules = EasyDates.validity();

  @Setup
  public void seeRefusals() {
    Refusals.see(DateCases.validity(), Domain::decide, drools, easyRules);
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
