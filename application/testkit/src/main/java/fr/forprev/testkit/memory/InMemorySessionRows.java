package fr.forprev.testkit.memory;

import fr.forprev.application.session.SessionCounts;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionRow;
import fr.forprev.application.session.SessionRows;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionHeader;
import fr.forprev.domain.session.SessionVisibility;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

final class InMemorySessionRows implements SessionRows {

  private final CurrentWorld world;

  InMemorySessionRows(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public List<SessionRow> page(SessionQuery query) {
    SessionMatch match = new SessionMatch(query.criteria());
    Comparator<SessionQuery.Key> order = SessionOrder.of(query.sort());
    return world
        .get(InMemorySessions.SESSIONS)
        .rows()
        .filter(query.visibility()::lists)
        .filter(match::holds)
        .map(this::row)
        .filter(row ->
            query.after() == null || order.compare(SessionQuery.Key.of(row), query.after()) > 0)
        .sorted(Comparator.comparing(SessionQuery.Key::of, order))
        .limit(query.limit())
        .toList();
  }

  @Override
  public SessionCounts count(SessionVisibility visibility, LocalDate generatedFrom) {
    List<CertificationSession> counted =
        world
            .get(InMemorySessions.SESSIONS)
            .rows()
            .filter(session -> visibility.counts(session, organisation(session)))
            .toList();
    return new SessionCounts(
        counted.stream()
            .collect(Collectors.groupingBy(CertificationSession::state, Collectors.counting())),
        counted.stream()
            .filter(Generated.class::isInstance)
            .map(session -> ((Generated) session).generatedOn())
            .filter(day -> !day.isBefore(generatedFrom))
            .min(Comparator.naturalOrder())
            .orElse(null));
  }

  private SessionRow row(CertificationSession session) {
    SessionHeader header = session.header();
    return new SessionRow(
        session.id(),
        header.number(),
        organisation(session).name().text(),
        session.dispositifLevel(),
        SessionMatch.certificate(session),
        session.endDate(),
        session.state(),
        world
            .get(InMemoryPersons.PERSONS)
            .find(header.lastActor())
            .orElseThrow()
            .identity()
            .displayed(),
        header.changedOn());
  }

  private Organisation organisation(CertificationSession session) {
    return world
        .get(InMemoryOrganisations.ORGANISATIONS)
        .find(session.header().organisation())
        .orElseThrow();
  }
}
