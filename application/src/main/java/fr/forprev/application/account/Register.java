package fr.forprev.application.account;

import fr.forprev.domain.account.Identity;

/** Use case: an applicant asks for an account, which begins once his e-mail is confirmed. */
public interface Register {

  /**
   * Mails the link of confirmation; limited as {@link Recover}. Always answers the same: who has an
   * account at that e-mail already with that identity is mailed his number instead.
   */
  void register(Identity identity, String email, String address);

  /** The use case over these ports. */
  static Register of(AccountPorts ports) {
    return new Registering(ports);
  }
}
