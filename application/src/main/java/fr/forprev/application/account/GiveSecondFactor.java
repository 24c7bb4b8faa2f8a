package fr.forprev.application.account;

/** Use case: who gave his password gives the code of his device, or a recovery code. */
public interface GiveSecondFactor {

  /**
   * Completes the sign-in of that secret: a new secret takes the place of the old one. A code that
   * served serves no more; failures are counted and delayed as those of passwords.
   */
  SignIn.Outcome give(String secret, String code, SignIn.From from);

  /** The use case over these ports. */
  static GiveSecondFactor of(AccountPorts ports) {
    return new SecondFactorCheck(ports);
  }
}
