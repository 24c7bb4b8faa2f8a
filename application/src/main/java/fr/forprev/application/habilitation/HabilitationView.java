package fr.forprev.application.habilitation;

import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationState;
import fr.forprev.domain.organisation.Organisation;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * An habilitation as it stands on a day.
 *
 * @param holder the entity that holds it
 * @param state where it stands, derived from its dates
 * @param daysLeft as {@link Habilitation#daysLeft} counts
 */
public record HabilitationView(
    Habilitation habilitation,
    Organisation holder,
    HabilitationState state,
    OptionalLong daysLeft) {

  static HabilitationView of(Habilitation habilitation, Organisation holder, LocalDate day) {
    return new HabilitationView(
        habilitation, holder, HabilitationState.of(habilitation, day), habilitation.daysLeft(day));
  }
}
