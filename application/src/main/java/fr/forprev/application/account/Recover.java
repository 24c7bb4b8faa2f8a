package fr.forprev.application.account;

import fr.forprev.domain.account.Recovery;
import fr.forprev.domain.rule.Remark;

/** Use case: somebody forgot his password or his number (USR-11). */
public interface Recover {

  /**
   * Asks for the mail that helps, at most three times an hour for one e-mail and ten for one
   * address. Looks nobody up, which {@link AnswerAskedMails} does: the answer and the work before
   * it are the same whether anybody is known or not.
   */
  Remark recover(Recovery forgotten, String address);

  /** The use case over these ports. */
  static Recover of(AccountPorts ports) {
    return new RecoveryByMail(ports);
  }
}
