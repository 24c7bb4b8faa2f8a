package fr.forprev.domain.session;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.organisation.OrganisationId;
import java.time.LocalDate;

/**
 * What every session has, whatever its state.
 *
 * @param organisation the declaring entity
 * @param declarer who saved it first: a delegate handles only those (SES-13)
 * @param lastActor who changed it last
 * @param changedOn the day of the last change
 * @param revision 1 at the first save, one more at each change
 */
public record SessionHeader(
    SessionId id,
    SessionNumber number,
    OrganisationId organisation,
    PersonId declarer,
    PersonId lastActor,
    LocalDate changedOn,
    long revision) {

  /** The header of a session that {@code act} creates. */
  public static SessionHeader opened(
      SessionId id, SessionNumber number, OrganisationId organisation, Act act) {
    return new SessionHeader(id, number, organisation, act.by(), act.by(), act.today(), 1);
  }

  SessionHeader changedBy(Act act) {
    return new SessionHeader(
        id, number, organisation, declarer, act.by(), act.today(), revision + 1);
  }
}
