package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionId;

/** Use case: the entity takes the trainees of a sheet into a draft, all of them or none. */
public interface ImportTrainees {

  /** What became of an import that no rule refuses. */
  sealed interface Import permits Stored, Faulty, Overtaken, TooManyTrainees {}

  /** Stored: the sheet was without fault. */
  record Stored(Draft draft, SheetReading reading) implements Import {}

  /** Not stored: the sheet has faults. */
  record Faulty(SheetReading reading) implements Import {}

  /** Not stored: somebody else saved since {@code revision} was read. */
  record Overtaken(Draft current) implements Import {}

  /**
   * Takes the trainees of {@code sheet}. A trainee who is already there, in the sheet or in the
   * draft that he would join, is a fault of his line (SES-12), and so is a birth date that does not
   * precede the end date (SES-10); homonyms and unusual ages are remarks. Refused as {@link
   * SaveDraft#save} is.
   *
   * @param revision the revision on which the actor worked: another one is never overwritten
   */
  Decision<Import> take(
      Actor actor, SessionId id, long revision, ImportMode mode, TraineeSheet sheet);

  /** The use case over these ports. */
  static ImportTrainees of(SessionPorts ports) {
    return new TraineeImporting(ports);
  }
}
