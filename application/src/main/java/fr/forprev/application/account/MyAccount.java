package fr.forprev.application.account;

import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Decision;
import java.util.List;

/**
 * Use cases: a person and his own account (USR-02 to USR-04). A sign-in that still waits for its
 * second factor is an {@link IllegalArgumentException}: it gets nothing.
 */
public interface MyAccount {

  /** What an account shows its owner. */
  record Shown(Person person, AccountSettings settings, boolean secondFactor) {}

  /** What becomes of a change that asks for the password. */
  sealed interface Outcome {

    /** Done. */
    record Done() implements Outcome {}

    /**
     * Done; all other sign-ins of the person have ended, and this one goes on with another secret.
     *
     * @param secret for the cookie, told this once
     */
    record Renewed(String secret) implements Outcome {}

    /** The sign-in has ended meanwhile: nothing is done. */
    record Ended() implements Outcome {}

    /** The present password is wrong; counted as a failed sign-in. */
    record WrongPassword() implements Outcome {}

    /** Too many failures: nothing was looked at. */
    record Delayed(java.time.Duration delay) implements Outcome {}

    /** The new password cannot be used, each fault in French. */
    record Unusable(List<String> faults) implements Outcome {

      /** Keeps an unmodifiable copy. */
      public Unusable {
        faults = List.copyOf(faults);
      }
    }
  }

  /** The account. */
  Shown show(SignedIn current);

  /** Answers the first connection, or changes preferences and caisse later (USR-03, USR-04). */
  Decision<AccountSettings> answer(SignedIn current, AccountSettings answered);

  /** Another e-mail, with the present password: both addresses are told (USR-02). */
  Decision<Outcome> changeEmail(SignedIn current, String password, String email);

  /**
   * Another password: all other sign-ins end, this one is renewed, and the person is told.
   *
   * @throws TooBusyException when too many passwords are being hashed
   */
  Outcome changePassword(SignedIn current, String password, String next);

  /** The use case over these ports. */
  static MyAccount of(AccountPorts ports) {
    return new OwnAccount(ports);
  }
}
