package fr.forprev.e2e.decision;

import fr.forprev.domain.rule.Reason;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** HAB-05: a renewal asked within its twelve months. */
@State(Scope.Benchmark)
public class RenewalRequestBenchmark {

  private final Question.RenewalRequest asked = Happy.renewalRequest();
  private final Drools drools = Drools.of("renewal-request");
  private final EasyRules<Question.RenewalRequest> easyRules = EasyDates.renewalRequest();

  @Setup
  public void seeRefusals() {
    Refusals.see(DateCases.renewalRequest(), Domain::decide, drools, easyRules);
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
