package fr.forprev.e2e.decision;

import fr.forprev.domain.habilitation.Grant;
import fr.forprev.domain.rule.Decision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** HAB-02 and HAB-04: a renewal granted in time; the domain also explains its dates. */
@State(Scope.Benchmark)
public class RenewalGrantBenchmark {

  private final Question.RenewalGrant asked = Happy.renewalGrant();
  private final Drools drools = Drools.of("renewal-grant");
  private final EasyRules<Question.RenewalGrant> easyRules = EasyDates.renewalGrant();

  @Setup
  public void seeRefusals() {
    Refusals.see(DateCases.renewalGrant(), Domain::decide, drools, easyRules);
  }

  @Benchmark
  public Decision<Grant> domain() {
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
