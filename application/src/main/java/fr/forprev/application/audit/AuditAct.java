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
  /** The session was deleted. */
  SESSION_DELETED,
  /** INRS recorded a trainer's certification; the subject is its person. */
  CERTIFICATION_RECORDED
}
