package fr.forprev.e2e.decision;

import fr.forprev.domain.habilitation.Grant;
import fr.forprev.domain.habilitation.RenewalWindow;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.session.EntryWindow;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.domain.trainer.TrainerCheck;
import java.util.List;
import java.util.Optional;

/** The functions of the domain, as the use cases call them. */
final class Domain {

  private Domain() {}

  static Optional<Reason> decide(Question.Validity asked) {
    return asked.habilitation().obstacleOn(asked.day(), asked.day());
  }

  static Optional<Reason> decide(Question.Window asked) {
    return EntryWindow.obstacle(asked.endDate(), asked.today());
  }

  static Optional<Reason> decide(Question.RenewalRequest asked) {
    return new RenewalWindow(asked.habilitation()).obstacle(asked.today());
  }

  static Decision<Grant> decide(Question.RenewalGrant asked) {
    return Grant.renewal(asked.habilitation(), asked.line(), asked.months(), asked.today());
  }

  /** The four tests of the trainer, then the submission. */
  static Decision<WithTrainer> decide(Question.Declaration asked) {
    TrainerCheck check =
        asked.trainer() == null
            ? null
            : asked
                .facts()
                .requiredOf(asked.draft())
                .map(required ->
                    TrainerCheck.of(List.of(asked.trainer()), required, asked.act().today()))
                .orElse(null);
    return asked.draft().submit(asked.facts(), check, asked.act());
  }

  static Verdict verdict(Question question) {
    return switch (question) {
      case Question.Validity asked -> Verdict.of(decide(asked));
      case Question.Window asked -> Verdict.of(decide(asked));
      case Question.RenewalRequest asked -> Verdict.of(decide(asked));
      case Question.RenewalGrant asked -> Verdict.of(decide(asked), Grant::term);
      case Question.Declaration asked -> Verdict.of(decide(asked), sent -> null);
    };
  }
}
