package fr.forprev.application.account;

import fr.forprev.domain.account.Actor;
import java.time.Clock;
import java.util.Optional;

/** Use case: whose token this is. */
public interface IdentifyCaller {

  /**
   * The actor to whom the token was given; empty when it is unknown, expired, or when the person no
   * longer holds that role.
   *
   * @param tokenHash SHA-256 of the token, in hexadecimal
   */
  Optional<Actor> callerOf(String tokenHash);

  /** The use case over these ports. */
  static IdentifyCaller of(ApiTokens tokens, Persons persons, Clock clock) {
    return new TokenCaller(tokens, persons, clock);
  }
}
