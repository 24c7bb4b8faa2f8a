package fr.forprev.e2e.decision;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.WithTrainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole decision of a declaration: all rules of a submission, four trainees, nothing wrong. */
@State(Scope.Benchmark)
public class DeclarationBenchmark {

  private final Question.Declaration asked = Happy.declaration();
  private final Drools drools = Drools.of("declaration");
  private final EasyRules<Question.Declaration> easyRules = EasyDeclaration.rules();

  @Setup
  public void seeRefusals() {
    Refusals.see(DeclarationCases.all(), Domain::decide, drools, easyRules);
  }

  @Benchmark
  public Decision<WithTrainer> domain() {
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
