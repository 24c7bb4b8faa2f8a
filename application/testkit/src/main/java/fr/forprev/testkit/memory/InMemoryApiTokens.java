package fr.forprev.testkit.memory;

import fr.forprev.application.account.ApiToken;
import fr.forprev.application.account.ApiTokens;
import java.util.Optional;

final class InMemoryApiTokens implements ApiTokens {

  static final Part<Table<String, ApiToken>> TOKENS = Part.table();

  private final CurrentWorld world;

  InMemoryApiTokens(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<ApiToken> find(String hash) {
    return world.get(TOKENS).find(hash);
  }

  @Override
  public void save(ApiToken token) {
    InMemoryAccounts.mustStand(world, token.actor().person());
    world.change(
        TOKENS,
        tokens -> {
          Collision.unless(tokens.find(token.hash()).isEmpty(), "the token");
          return tokens.with(token.hash(), token);
        });
  }
}
