package fr.forprev.application.session;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the wanted sessions have, all at once; null is no condition. Trainees are no criterion: a
 * list tells nothing about them.
 *
 * @param states the wanted states; none finds nothing
 * @param number exactly that running number
 * @param certificate the chosen one; a draft without certificate has none
 * @param kind the declared one; a draft without kind has none
 * @param endFrom the earliest end date, included
 * @param endTo the latest end date, included
 * @param declarer who saved it first
 */
public record SessionCriteria(
    Set<SessionState> states,
    @Nullable SessionNumber number,
    @Nullable DispositifCode dispositif,
    @Nullable Level level,
    @Nullable CertificateCode certificate,
    @Nullable SessionKind kind,
    @Nullable LocalDate endFrom,
    @Nullable LocalDate endTo,
    @Nullable PersonId declarer) {

  /** Keeps an unmodifiable copy of the states. */
  public SessionCriteria {
    states = Set.copyOf(states);
  }

  /** Sessions in these states, whatever else they have. */
  public static SessionCriteria in(Set<SessionState> states) {
    return new SessionCriteria(states, null, null, null, null, null, null, null, null);
  }

  /** All sessions. */
  public static SessionCriteria any() {
    return in(EnumSet.allOf(SessionState.class));
  }

  /** The same, for those that are also in one of {@code others}. */
  public SessionCriteria within(Set<SessionState> others) {
    return new SessionCriteria(
        states.stream().filter(others::contains).collect(Collectors.toSet()),
        number,
        dispositif,
        level,
        certificate,
        kind,
        endFrom,
        endTo,
        declarer);
  }
}
