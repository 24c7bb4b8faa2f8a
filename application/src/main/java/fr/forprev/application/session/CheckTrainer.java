package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerClaim;

/** Use case: « Lancer la vérification ». */
public interface CheckTrainer {

  /**
   * The four tests, and where they leave the draft.
   *
   * @param revision the revision of the draft, on which a later save works
   */
  record Checked(TrainerCheck check, long revision) {}

  /**
   * Runs the four tests of SES-08 for the end date of the draft and, when all pass, places the
   * trainer on it; when one fails, the draft has no trainer. A failed test is an answer, not a
   * refusal. Refused out of the window (SES-02), or when it is not the actor's turn (SES-13).
   */
  Decision<Checked> check(Actor actor, SessionId id, TrainerClaim claim);

  /** The use case over these ports. */
  static CheckTrainer of(SessionPorts ports) {
    return new TrainerChecking(ports);
  }
}
