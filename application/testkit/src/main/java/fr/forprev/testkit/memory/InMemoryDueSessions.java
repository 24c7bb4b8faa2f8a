package fr.forprev.testkit.memory;

import fr.forprev.application.session.DueSessions;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.DeletionNotice;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

  @Override
  public List<SessionId> unannounced(LocalDate day, int limit) {
    return ended(day, limit, session -> notice(session).isEmpty());
  }

  @Override
  public List<SessionId> unfinished(LocalDate day, LocalDate recorded, int limit) {
    return ended(
        day,
        limit,
        session ->
            notice(session).filter(notice -> !notice.recordedOn().isAfter(recorded)).isPresent());
  }

  private List<SessionId> ended(
      LocalDate day, int limit, Predicate<CertificationSession> condition) {
    return world
        .get(InMemorySessions.SESSIONS)
        .rows()
        .filter(session -> !(session instanceof Generated) && !session.endDate().isAfter(day))
        .filter(condition)
        .sorted(Comparator.comparing(CertificationSession::endDate))
        .limit(limit)
        .map(CertificationSession::id)
        .toList();
  }

  private Optional<DeletionNotice> notice(CertificationSession session) {
    return new InMemoryDeletionNotices(world)
        .of(session.id()).stream()
            .filter(notice -> notice.endDate().equals(session.endDate()))
            .findFirst();
  }
}
