package fr.forprev.domain.habilitation;

import fr.forprev.domain.rule.Fact;
import java.time.LocalDate;

/** What ends the right of an habilitation before its expiry, for good (HAB-14). */
public sealed interface Termination permits Withdrawal, Resignation {

  /** The first day on which the habilitation gives no right any more. */
  LocalDate from();

  /** The day, under the name by which the sentences tell a withdrawal from a resignation. */
  Fact since();
}
