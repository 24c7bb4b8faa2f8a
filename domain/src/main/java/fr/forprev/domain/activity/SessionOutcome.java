package fr.forprev.domain.activity;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.Result;
import java.time.YearMonth;

/**
 * SES-22: what remains of a generated session once it is deleted: counts, without anybody.
 *
 * @param month of the session's end date
 * @param passed how many trainees passed
 * @param failed how many did not
 */
public record SessionOutcome(
    OrganisationId organisation,
    DispositifLevel dispositifLevel,
    SessionKind kind,
    YearMonth month,
    int passed,
    int failed) {

  /** The counts of {@code session}. */
  public static SessionOutcome of(Generated session) {
    int passed = (int) session.results().values().stream().filter(Result.PASSED::equals).count();
    return new SessionOutcome(
        session.header().organisation(),
        session.dispositifLevel(),
        session.declaration().kind(),
        YearMonth.from(session.endDate()),
        passed,
        session.results().size() - passed);
  }
}
