package fr.forprev.application.account;

import java.time.Instant;
import java.util.OptionalLong;

/** Port: codes of six digits that change every thirty seconds (RFC 6238). */
public interface SecondFactorCodes {

  /** A new secret of 160 bits, in base32. */
  String newSecret();

  /**
   * The step to which {@code code} belongs: that of {@code now}, the one before or the one after;
   * empty when it is of none of them.
   */
  OptionalLong step(String secret, String code, Instant now);
}
