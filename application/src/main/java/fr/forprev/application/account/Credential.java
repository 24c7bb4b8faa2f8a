package fr.forprev.application.account;

import fr.forprev.domain.account.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person signs in with.
 *
 * @param passwordHash in PHC form
 * @param secondFactor the second factor in force, or null while there is none
 */
public record Credential(
    PersonId person, String passwordHash, @Nullable SecondFactor secondFactor) {

  /**
   * A second factor: codes of six digits that change every thirty seconds (RFC 6238), and recovery
   * codes for when the device is lost.
   *
   * @param secret shared with the device, in base32
   * @param lastStep the step of the last code that served: it and earlier ones serve no more
   * @param recoveryHashes of the recovery codes that have not served
   */
  public record SecondFactor(String secret, long lastStep, List<String> recoveryHashes) {

    /** Keeps an unmodifiable copy of the hashes. */
    public SecondFactor {
      recoveryHashes = List.copyOf(recoveryHashes);
    }
  }

  /** The same with another password. */
  public Credential withPassword(String hash) {
    return new Credential(person, hash, secondFactor);
  }

  /** The same with that second factor, or without any. */
  public Credential withSecondFactor(@Nullable SecondFactor factor) {
    return new Credential(person, passwordHash, factor);
  }
}
