package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;

/** Use case: what the import of a sheet would do to a draft; nothing is stored. */
public interface CheckTraineeImport {

  /** What the sheet is good for. */
  sealed interface Check permits Checked, TooManyTrainees {}

  /**
   * The sheet was read.
   *
   * @param reading with or without faults
   * @param revision that of the draft with which it was compared
   */
  record Checked(SheetReading reading, long revision) implements Check {}

  /**
   * Reads the sheet and compares it with the draft. Refused as {@link ImportTrainees#take} is; by
   * the rules of a save only once the sheet is without fault.
   */
  Decision<Check> check(Actor actor, SessionId id, ImportMode mode, TraineeSheet sheet);

  /** The use case over these ports. */
  static CheckTraineeImport of(SessionPorts ports) {
    return new TraineeImportCheck(ports);
  }
}
