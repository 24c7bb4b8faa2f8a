package fr.forprev.application.account;

import fr.forprev.domain.account.Identity;

/** Use case: an applicant asks for an account, which begins once his e-mail is confirmed. */
public interface Register {

  /**
   * Asks for the mail with the link of confirmation; limited as {@link Recover}, and looks nobody
   * up either: {@link AnswerAskedMails} mails his number instead to who has an account at that
   * e-mail already with that identity.
   */
  void register(Identity identity, String email, String address);

  /** The use case over these ports. */
  static Register of(AccountPorts ports) {
    return new Registering(ports);
  }
}
