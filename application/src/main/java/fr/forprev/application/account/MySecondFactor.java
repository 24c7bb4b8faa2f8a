package fr.forprev.application.account;

import fr.forprev.domain.rule.Decision;
import java.util.List;
import java.util.Optional;

/** Use cases: a person and his second factor. */
public interface MySecondFactor {

  /**
   * A factor that is proposed and not in force yet.
   *
   * @param secret in base32, to be typed into the device or shown as a code
   * @param uri the same as {@code otpauth://…}, for the code
   */
  record Proposal(String secret, String uri) {}

  /** Proposes a new one; nothing is stored. */
  Proposal propose(SignedIn current);

  /**
   * Puts {@code secret} in force when {@code code} is its code now; the recovery codes come back,
   * told this once. Empty when the code is wrong, or the password where a factor is in force.
   */
  Optional<List<String>> enable(SignedIn current, String password, String secret, String code);

  /** Takes it away, with the password. Refused to a person with a role that asks for one. */
  Decision<MyAccount.Outcome> disable(SignedIn current, String password);

  /** The use case over these ports. */
  static MySecondFactor of(AccountPorts ports) {
    return new OwnSecondFactor(ports);
  }
}
