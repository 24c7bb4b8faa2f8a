package fr.forprev.domain.notification;

/** USR-12: how those are related to a session or a request whose task it becomes. */
public enum TaskSide {
  /** The trainer of the session. */
  TRAINER,
  /** Who declared the session, as long as he is a delegate of the entity. */
  DECLARER,
  /** Who made the request, with the profile that he used for it. */
  APPLICANT,
  /** All managers of the entity. */
  MANAGERS,
  /** All instructors of the caisse that has the request; INRS while none has it (GEO-03). */
  INSTRUCTORS,
  /** The whole commission. */
  COMMISSION
}
