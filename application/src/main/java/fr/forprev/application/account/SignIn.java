package fr.forprev.application.account;

import fr.forprev.domain.account.PersonId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Use case: somebody signs in with his Forprev number and his password (USR-01, USR-11). */
public interface SignIn {

  /**
   * Where the attempt comes from.
   *
   * @param address by which failures are counted
   * @param device what the browser says of itself
   */
  record From(String address, String device) {}

  /** What becomes of an attempt. */
  sealed interface Outcome {

    /**
     * Signed in; until the second factor is given when there is one.
     *
     * @param secret of the new sign-in, for the cookie, told this once
     */
    record Opened(String secret, SignedIn signedIn) implements Outcome {}

    /**
     * The number and the password do not go together; what is told is the same whether the number
     * exists or not.
     *
     * @param account whose number it is, for the log alone; null when it is nobody's
     */
    record Unknown(@Nullable PersonId account) implements Outcome {

      /** Nobody's. */
      public Unknown() {
        this(null);
      }
    }

    /** Too many failures of that account or from that address: nothing was looked at. */
    record Delayed(Duration delay) implements Outcome {}
  }

  /**
   * Checks what was typed. After five failures in a row of an account, or twenty from an address,
   * each further one makes the next attempt wait twice as long, from thirty seconds to one hour.
   *
   * @param previous the secret of the sign-in that this browser has, which ends; or null
   * @throws TooBusyException when too many passwords are being checked
   */
  Outcome signIn(String number, String password, From from, @Nullable String previous);

  /** The use case over these ports. */
  static SignIn of(AccountPorts ports) {
    return new PasswordSignIn(ports);
  }
}
