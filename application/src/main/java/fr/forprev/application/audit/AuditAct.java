package fr.forprev.application.audit;

/** What was done. */
public enum AuditAct {
  /** First save of a draft. */
  SESSION_OPENED,
  /** Later save of a draft. */
  SESSION_SAVED,
  /** The four tests of a trainer were run. */
  TRAINER_CHECKED,
  /** Sent to the trainer. */
  SESSION_SUBMITTED,
  /** Returned by the trainer with a comment. */
  SESSION_RETURNED,
  /** Results sent by the trainer. */
  RESULTS_SENT,
  /** Certificates issued, or session closed with none. */
  CERTIFICATES_GENERATED,
  /** A certificate was handed out. */
  CERTIFICATE_DOWNLOADED,
  /** A certificate was annulled; the note says why. */
  CERTIFICATE_ANNULLED,
  /** The trainer was asked for a corrected certificate. */
  CORRECTION_ASKED,
  /** The trainer approved: the certificate is replaced. */
  CORRECTION_APPROVED,
  /** The trainer declined. */
  CORRECTION_DECLINED,
  /** The session was deleted. */
  SESSION_DELETED
}
