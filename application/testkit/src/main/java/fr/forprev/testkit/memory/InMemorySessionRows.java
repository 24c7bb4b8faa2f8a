package fr.forprev.testkit.memory;

import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionRow;
import fr.forprev.application.session.SessionRows;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionHeader;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class InMemorySessionRows implements SessionRows {

  private static final Comparator<SessionQuery.Key> LATEST_FIRST =
      Comparator.comparing(SessionQuery.Key::endDate)
          .thenComparing(key -> key.id().value(), KeyOrder.BY_BYTES)
          .reversed();

  private final CurrentWorld world;

  InMemorySessionRows(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public List<SessionRow> page(SessionQuery query) {
    SessionQuery.Key after = query.after();
    return world
        .get(InMemorySessions.SESSIONS)
        .rows()
        .filter(query.visibility()::sees)
        .filter(session -> query.states().contains(session.state()))
        .filter(session -> after == null || LATEST_FIRST.compare(key(session), after) > 0)
        .sorted(Comparator.comparing(InMemorySessionRows::key, LATEST_FIRST))
        .limit(query.limit())
        .map(this::row)
        .toList();
  }

  private static SessionQuery.Key key(CertificationSession session) {
    return new SessionQuery.Key(session.endDate(), session.id());
  }

  private SessionRow row(CertificationSession session) {
    SessionHeader header = session.header();
    return new SessionRow(
        session.id(),
        header.number(),
        world
            .get(InMemoryOrganisations.ORGANISATIONS)
            .find(header.organisation())
            .orElseThrow()
            .name()
            .text(),
        session.dispositifLevel(),
        certificate(session),
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

  private static @Nullable CertificateCode certificate(CertificationSession session) {
    if (session instanceof Draft draft) {
      return draft.content().certificate();
    }
    if (session instanceof WithTrainer waiting) {
      return waiting.declaration().certificate();
    }
    return session instanceof WithEntity waiting
        ? waiting.declaration().certificate()
        : ((Generated) session).declaration().certificate();
  }
}
