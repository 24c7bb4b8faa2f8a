package fr.forprev.testkit.memory;

import fr.forprev.application.session.Sessions;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import java.util.Optional;

final class InMemorySessions implements Sessions {

  static final Part<Table<SessionId, CertificationSession>> SESSIONS = Part.table();

  private final CurrentWorld world;

  InMemorySessions(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<CertificationSession> find(SessionId id) {
    return world.get(SESSIONS).find(id);
  }

  @Override
  public Optional<CertificationSession> lock(SessionId id) {
    if (!world.isInAct()) {
      throw new IllegalStateException("a lock outside of a transaction would not last");
    }
    return find(id);
  }

  @Override
  public void save(CertificationSession session) {
    world.mustHave(InMemoryOrganisations.ORGANISATIONS, session.header().organisation());
    InMemoryAccounts.mustStand(world, session.header().declarer());
    InMemoryAccounts.mustStand(world, session.header().lastActor());
    session.designatedTrainer().ifPresent(trainer -> InMemoryAccounts.mustStand(world, trainer));
    if (place(session).orElse(null) instanceof Place.OnSite chosen) {
      world.mustHave(InMemoryTrainingSites.SITES, chosen.site());
    }
    world.change(
        SESSIONS,
        sessions -> {
          Collision.unless(isOnlyOneOfItsNumber(session, sessions), "the session's number");
          return sessions.with(session.id(), session);
        });
  }

  @Override
  public void delete(SessionId id) {
    world.change(
        InMemoryCertificates.CERTIFICATES,
        certificates ->
            certificates.without(issued -> issued.person() == null && issued.session().equals(id)));
    world.change(
        InMemoryDeletionNotices.NOTICES,
        notices -> notices.without(recorded -> recorded.session().equals(id)));
    world.change(
        InMemoryAnnulments.GONE, gone -> gone.without(issued -> issued.session().equals(id)));
    world.change(
        InMemoryCorrections.CORRECTIONS,
        corrections -> corrections.without(asked -> asked.session().equals(id)));
    world.change(SESSIONS, sessions -> sessions.without(session -> session.id().equals(id)));
  }

  private static boolean isOnlyOneOfItsNumber(
      CertificationSession session, Table<SessionId, CertificationSession> sessions) {
    return sessions
        .rows()
        .filter(other -> other.header().number().equals(session.header().number()))
        .allMatch(other -> other.id().equals(session.id()));
  }

  static Optional<Place> place(CertificationSession session) {
    if (session instanceof Draft draft) {
      return Optional.ofNullable(draft.content().place());
    }
    if (session instanceof WithTrainer waiting) {
      return Optional.of(waiting.declaration().place());
    }
    return Optional.of(
        session instanceof WithEntity waiting
            ? waiting.declaration().place()
            : ((Generated) session).declaration().place());
  }
}
