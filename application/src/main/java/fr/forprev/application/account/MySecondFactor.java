package fr.forprev.application.account;

import fr.forprev.domain.rule.Decision;
import java.util.List;
import java.util.Optional;

/**
 * Use cases: a person and his second factor. A sign-in that still waits for it is an {@link
 * IllegalArgumentException}: it gets nothing, so that the password alone never replaces the factor.
 */
public interface MySecondFactor {

  /**
   * A factor that is proposed and not in force yet.
   *
   * @param secret in base32, to be typed into the device or shown as a code
   * @param uri the same as {@code otpauth://…}, for the code
   */
  record Proposal(String secret, String uri) {}

  /**
   * A factor that is in force now; all other sign-ins of the person have ended.
   *
   * @param recoveryCodes told this once
   * @param secret with which this sign-in goes on, for the cookie, told this once
   */
  record Enabled(List<String> recoveryCodes, String secret) {

    /** Keeps an unmodifiable copy of the codes. */
    public Enabled {
      recoveryCodes = List.copyOf(recoveryCodes);
    }
  }

  /** Proposes a new one; nothing is stored. */
  Proposal propose(SignedIn current);

  /**
   * The one with {@code secret} again, after a wrong code; a new one when it has not the shape of
   * such a secret.
   */
  Proposal proposeAgain(SignedIn current, String secret);

  /**
   * Puts {@code secret} in force when {@code code} is its code now, and tells the person. Empty
   * when the code is wrong, when the password is where a factor is in force, and when the sign-in
   * has ended meanwhile.
   */
  Optional<Enabled> enable(SignedIn current, String password, String secret, String code);

  /**
   * Takes it away, with the password, and tells the person; his other sign-ins end and this one is
   * renewed. Refused to a person with a role that asks for one.
   */
  Decision<MyAccount.Outcome> disable(SignedIn current, String password);

  /** The use case over these ports. */
  static MySecondFactor of(AccountPorts ports) {
    return new OwnSecondFactor(ports);
  }
}
