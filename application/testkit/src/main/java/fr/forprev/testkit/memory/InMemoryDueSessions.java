package fr.forprev.testkit.memory;

import fr.forprev.application.session.DueSessions;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

final class InMemoryDueSessions implements DueSessions {

  private final CurrentWorld world;

  InMemoryDueSessions(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public List<SessionId> generatedUntil(LocalDate day, int limit) {
    return world
        .get(InMemorySessions.SESSIONS)
        .rows()
        .filter(Generated.class::isInstance)
        .map(Generated.class::cast)
        .filter(session -> !session.generatedOn().isAfter(day))
        .sorted(Comparator.comparing(Generated::generatedOn))
        .limit(limit)
        .map(Generated::id)
        .toList();
  }
}
