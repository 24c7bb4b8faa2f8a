package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionId;

/** Use case: the entity saves a draft again. */
public interface SaveDraft {

  /** What became of a save that no rule refuses. */
  sealed interface Save {

    /** Stored. */
    record Stored(Draft draft) implements Save {}

    /** Not stored: somebody else saved since {@code revision} was read. */
    record Overtaken(Draft current) implements Save {}
  }

  /**
   * Replaces what the draft holds. Refused as {@link OpenDraft#open} is, and when the window of the
   * former end date is closed (SES-02); a new date, dispositif or level voids the trainer check.
   *
   * @param revision the revision on which the actor worked: another one is never overwritten
   */
  Decision<Save> save(Actor actor, SessionId id, long revision, DraftInput input);

  /** The use case over these ports. */
  static SaveDraft of(SessionPorts ports) {
    return new DraftSaving(ports);
  }
}
