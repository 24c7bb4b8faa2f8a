package fr.forprev.application.session;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionVisibility;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which sessions.
 *
 * @param visibility what the actor finds in lists (SES-13)
 * @param criteria which of these are wanted
 * @param sort in which order
 * @param after the last line of the page before, or null for the first page
 * @param limit how many lines at most
 */
public record SessionQuery(
    SessionVisibility visibility,
    SessionCriteria criteria,
    SessionSort sort,
    @Nullable Key after,
    int limit) {

  /**
   * Where a line stands in lists of any sort; each sort looks at its own part. It says where a page
   * begins even when that line is gone or has changed.
   */
  public record Key(
      LocalDate endDate,
      SessionNumber number,
      LocalDate changedOn,
      DispositifLevel dispositifLevel,
      SessionId id) {

    /** Where {@code row} stands. */
    public static Key of(SessionRow row) {
      return new Key(row.endDate(), row.number(), row.changedOn(), row.dispositifLevel(), row.id());
    }
  }
}
