package fr.forprev.adapters.persistence.jooq.session;

import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.DeclarationFacts;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerRecord;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole decision of a declaration: all rules of a submission, four trainees, nothing wrong. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DeclarationBenchmark {

  private static final LocalDate TODAY = SampleSession.END.plusDays(1);

  private final Draft draft = SampleSession.number(1).draft(People.HELENE, null);
  private final DeclarationFacts facts =
      new DeclarationFacts(
          BundledCatalogue.catalogue(),
          new HeldHabilitations(List.of(SampleOrganisations.SST_OF_MAROSE)),
          List.of());
  private final TrainerRecord trainer =
      new TrainerRecord(People.HELENE, List.of(People.SST_TRAINER));
  private final Act act = new Act(People.KARINE.id(), TODAY);

  /** The four tests of the trainer, then the submission: granted. */
  @Benchmark
  public Decision<WithTrainer> declare() {
    TrainerCheck check =
        TrainerCheck.of(List.of(trainer), facts.requiredOf(draft).orElseThrow(), TODAY);
    return draft.submit(facts, check, act);
  }
}
