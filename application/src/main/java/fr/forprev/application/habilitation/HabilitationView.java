package fr.forprev.application.habilitation;

import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationState;
import fr.forprev.domain.organisation.Organisation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * An habilitation as it stands on a day.
 *
 * @param holder the entity that holds it
 * @param state where it stands, derived from its dates
 * @param daysLeft how many days follow this one until its last day, that day included: 0 on it;
 *     empty once it is past
 */
public record HabilitationView(
    Habilitation habilitation,
    Organisation holder,
    HabilitationState state,
    OptionalLong daysLeft) {

  static HabilitationView of(Habilitation habilitation, Organisation holder, LocalDate day) {
    long left = ChronoUnit.DAYS.between(day, habilitation.lastDay());
    return new HabilitationView(
        habilitation,
        holder,
        HabilitationState.of(habilitation, day),
        left < 0 ? OptionalLong.empty() : OptionalLong.of(left));
  }
}
