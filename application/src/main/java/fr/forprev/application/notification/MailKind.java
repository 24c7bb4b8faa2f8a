package fr.forprev.application.notification;

/** What a mail tells. */
public enum MailKind {
  /** To the trainer: a session waits for his validation. */
  SESSION_TO_VALIDATE,
  /** To the declarer and the managers: the trainer sent the results. */
  RESULTS_RECEIVED,
  /** To the declarer and the managers: the trainer returned the session. */
  SESSION_RETURNED,
  /** To the trainer: the entity took back a session that waited for him. */
  SESSION_TAKEN_BACK,
  /** To the trainer: a session that waited for him is deleted; only its number remains. */
  SESSION_DELETED,
  /** To the declarer and the managers: a session that nobody finishes will be deleted. */
  SESSION_ENDS_SOON,
  /** To the trainer: the correction of a certificate waits for his decision. */
  CORRECTION_ASKED,
  /** To the declarer and the managers: the trainer approved the correction. */
  CORRECTION_APPROVED,
  /** To the declarer and the managers: the trainer declined the correction. */
  CORRECTION_DECLINED;

  /** Whether the mail leaves though its session is gone: it is what it tells. */
  public boolean outlivesItsSession() {
    return this == SESSION_DELETED;
  }
}
