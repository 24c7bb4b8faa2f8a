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
  /** Taken back from the trainer. */
  SESSION_TAKEN_BACK,
  /** Opened again at the entity's step, the results discarded. */
  SESSION_MODIFIED,
  /** The entity was told that the session will be deleted. */
  DELETION_ANNOUNCED,
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
  SESSION_DELETED,
  /** A training site was declared. */
  TRAINING_SITE_DECLARED,
  /** A training site was closed, or the day of its closing moved. */
  TRAINING_SITE_CLOSED,
  /** A training site was deleted. */
  TRAINING_SITE_DELETED,
  /** An habilitation was suspended. */
  HABILITATION_SUSPENDED,
  /** A suspension was lifted. */
  SUSPENSION_LIFTED,
  /** An habilitation was withdrawn. */
  HABILITATION_WITHDRAWN,
  /** An habilitation was resigned by the entity. */
  HABILITATION_RESIGNED,
  /** INRS recorded a trainer's certification; the subject is its person. */
  CERTIFICATION_RECORDED,
  /** A person signed in; the note tells when a recovery code served. */
  SIGNED_IN,
  /** A person took another of his profiles into use. */
  PROFILE_TAKEN,
  /** A person ended one of his sign-ins, or several. */
  SIGN_INS_ENDED,
  /** An applicant confirmed his e-mail: his account begins. */
  ACCOUNT_OPENED,
  /** A person chose a password by a one-time link; the note tells of which purpose. */
  PASSWORD_CHOSEN,
  /** A person changed his password. */
  PASSWORD_CHANGED,
  /** A person changed his e-mail. */
  EMAIL_CHANGED,
  /** A person answered the first connection, or changed his preferences or his caisse. */
  SETTINGS_CHANGED,
  /** A person was given a role; the note tells which one, and where. */
  ROLE_GIVEN,
  /** A role was taken away from a person; the note tells which one, and where. */
  ROLE_TAKEN,
  /** A person put a second factor in force. */
  SECOND_FACTOR_SET,
  /** A person took his second factor away. */
  SECOND_FACTOR_REMOVED,
  /** Support corrected an identity or an e-mail; the note tells which, from what, and why. */
  DATA_CORRECTED,
  /** Support merged another account into that of the person; the note is the other number. */
  ACCOUNTS_MERGED,
  /** The caisse asked support for the role given; the note tells why, and which managers left. */
  MANAGER_ASKED
}
