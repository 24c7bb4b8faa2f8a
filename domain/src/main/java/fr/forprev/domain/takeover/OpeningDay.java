package fr.forprev.domain.takeover;

import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationState;
import java.time.LocalDate;

/**
 * The day on which the product opens, a setting: what is active in Forprev 1 is judged on it
 * (MIG-04, MIG-05).
 */
public record OpeningDay(LocalDate day) {

  /** 10 January 2023. */
  public static final OpeningDay DEFAULT = new OpeningDay(LocalDate.of(2023, 1, 10));

  /**
   * Whether {@code habilitation} is active on this day: granted, neither withdrawn nor resigned. A
   * suspended one is active, since it gives its right again afterwards.
   */
  public boolean isActive(Habilitation habilitation) {
    return switch (HabilitationState.of(habilitation, day)) {
      case IN_FORCE, SUSPENDED -> true;
      case TO_COME, INTERRUPTED, EXPIRED, WITHDRAWN, RESIGNED -> false;
    };
  }
}
