package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.domain.account.Actor;
import java.time.Clock;
import java.util.Optional;

final class TokenCaller implements IdentifyCaller {

  private final ApiTokens tokens;
  private final Persons persons;
  private final Clock clock;

  TokenCaller(ApiTokens tokens, Persons persons, Clock clock) {
    this.tokens = tokens;
    this.persons = persons;
    this.clock = clock;
  }

  @Override
  public Optional<Actor> callerOf(String tokenHash) {
    Moment now = Moment.of(clock);
    return tokens
        .find(tokenHash)
        .filter(token -> !now.day().isAfter(token.lastDay()))
        .map(ApiToken::actor)
        .filter(this::stillHoldsIt);
  }

  private boolean stillHoldsIt(Actor actor) {
    return persons
        .find(actor.person())
        .filter(person -> person.has(actor.role(), actor.scope()))
        .isPresent();
  }
}
