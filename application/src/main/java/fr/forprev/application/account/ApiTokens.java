package fr.forprev.application.account;

import java.util.Optional;

/** Port: stored bearer tokens. */
public interface ApiTokens {

  /** The token with that hash, expired or not. */
  Optional<ApiToken> find(String hash);

  /** Stores a new token; a hash that is stored already is a collision. */
  void save(ApiToken token);
}
