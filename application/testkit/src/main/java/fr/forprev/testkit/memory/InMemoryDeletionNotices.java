package fr.forprev.testkit.memory;

import fr.forprev.application.session.DeletionNotices;
import fr.forprev.domain.session.DeletionNotice;
import fr.forprev.domain.session.SessionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

final class InMemoryDeletionNotices implements DeletionNotices {

  static final Part<Table<Key, Recorded>> NOTICES = Part.table();

  record Key(SessionId session, LocalDate endDate) {}

  /** A notice with the session that it is about. */
  record Recorded(SessionId session, DeletionNotice notice) {}

  private final CurrentWorld world;

  InMemoryDeletionNotices(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public void record(SessionId session, DeletionNotice notice) {
    world.mustHave(InMemorySessions.SESSIONS, session);
    Key key = new Key(session, notice.endDate());
    world.change(
        NOTICES,
        notices -> {
          Collision.unless(notices.find(key).isEmpty(), "the notice");
          return notices.with(key, new Recorded(session, notice));
        });
  }

  @Override
  public List<DeletionNotice> of(SessionId session) {
    return world
        .get(NOTICES)
        .rows()
        .filter(recorded -> recorded.session().equals(session))
        .map(Recorded::notice)
        .sorted(Comparator.comparing(DeletionNotice::endDate))
        .toList();
  }
}
