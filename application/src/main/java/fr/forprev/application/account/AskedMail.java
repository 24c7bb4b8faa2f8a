package fr.forprev.application.account;

import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Recovery;

/** What somebody asked to be mailed who need not be known (USR-11), as he typed it. */
public sealed interface AskedMail {

  /** He forgot what he signs in with. */
  record ToRecover(Recovery forgotten) implements AskedMail {}

  /** He wants an applicant's account. */
  record ToRegister(Identity identity, String email) implements AskedMail {}
}
