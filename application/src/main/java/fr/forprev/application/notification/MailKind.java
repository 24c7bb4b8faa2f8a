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
  CORRECTION_DECLINED,
  /** To a new person: the link by which he chooses his first password. */
  FIRST_SIGN_IN_LINK,
  /** To who forgot his password: the link by which he chooses another. */
  PASSWORD_LINK,
  /** To who asks for an account: the link by which he confirms his e-mail. */
  EMAIL_CONFIRMATION_LINK,
  /** To an e-mail: the numbers of all who have it. */
  FORGOTTEN_NUMBERS,
  /** To the person: a role was given to him. */
  ROLE_GIVEN,
  /** To the person: a role was taken away from him. */
  ROLE_TAKEN,
  /** To the person: his password is another one. */
  PASSWORD_CHANGED,
  /** To the old and to the new address: the e-mail of the account is another one. */
  EMAIL_CHANGED,
  /** To the person: his second factor is another one, or gone. */
  SECOND_FACTOR_CHANGED,
  /** To the old and to the new address: support corrected what the account says of the person. */
  DATA_CORRECTED,
  /** To the addresses of both accounts: they are one from now on. */
  ACCOUNTS_MERGED;

  /** Whether the mail leaves though its session is gone: it is what it tells. */
  public boolean outlivesItsSession() {
    return this == SESSION_DELETED;
  }

  /** Whether it tells of an account; the others tell of a session. */
  public boolean isOfAccount() {
    return compareTo(FIRST_SIGN_IN_LINK) >= 0;
  }

  /** Whether the mail carries a one-time link, which is then its subject. */
  public boolean carriesLink() {
    return this == FIRST_SIGN_IN_LINK || this == PASSWORD_LINK || this == EMAIL_CONFIRMATION_LINK;
  }
}
