package fr.forprev.adapters.web.session;

import fr.forprev.application.session.ListSessions;
import fr.forprev.application.session.SessionRow;
import fr.forprev.domain.session.SessionState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of sessions.
 *
 * @param next what {@code after} of the next page is, or null on the last one
 */
record SessionPageBody(List<RowBody> sessions, @Nullable String next) {

  /** One line. */
  record RowBody(
      UUID id,
      long number,
      String organisation,
      String dispositif,
      int level,
      @Nullable String certificate,
      LocalDate endDate,
      SessionState state,
      String stateLabel,
      String lastActor,
      LocalDate changedOn) {

    static RowBody of(SessionRow row) {
      return new RowBody(
          row.id().value(),
          row.number().value(),
          row.organisation(),
          row.dispositifLevel().dispositif().value(),
          row.dispositifLevel().level().number(),
          row.certificate() == null ? null : row.certificate().value(),
          row.endDate(),
          row.state(),
          row.state().label(),
          row.lastActor(),
          row.changedOn());
    }
  }

  static SessionPageBody of(ListSessions.Page page, ListSessions.Search search) {
    return new SessionPageBody(
        page.rows().stream().map(RowBody::of).toList(),
        page.next() == null ? null : Cursor.of(search, page.next()).text());
  }
}
