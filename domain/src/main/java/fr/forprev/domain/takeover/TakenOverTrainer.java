package fr.forprev.domain.takeover;

import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.trainer.TrainerRecord;
import java.util.List;

/**
 * A person taken over with a trainer's profile (MIG-01 to MIG-03).
 *
 * @param record the person, who is a trainer under MIG-03 alone, and the certifications kept
 * @param left what of the profile is not taken over, each with the reason why
 */
public record TakenOverTrainer(TrainerRecord record, List<Reason> left) implements TakenOver {

  /** Keeps an unmodifiable copy. */
  public TakenOverTrainer {
    left = List.copyOf(left);
  }
}
