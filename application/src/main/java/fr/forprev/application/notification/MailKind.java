package fr.forprev.application.notification;

/** What a mail tells. */
public enum MailKind {
  /** To the trainer: a session waits for his validation. */
  SESSION_TO_VALIDATE,
  /** To the declarer and the managers: the trainer sent the results. */
  RESULTS_RECEIVED,
  /** To the declarer and the managers: the trainer returned the session. */
  SESSION_RETURNED,
  /** To the trainer: the correction of a certificate waits for his decision. */
  CORRECTION_ASKED,
  /** To the declarer and the managers: the trainer approved the correction. */
  CORRECTION_APPROVED,
  /** To the declarer and the managers: the trainer declined the correction. */
  CORRECTION_DECLINED
}
