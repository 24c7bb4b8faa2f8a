package fr.forprev.domain.habilitation;

import fr.forprev.domain.rule.Fact;
import java.time.LocalDate;

/** The day from which an habilitation gives no right any more, without end (HAB-14). */
public record Withdrawal(LocalDate from, String reason) implements Termination {

  @Override
  public Fact since() {
    return Fact.day("withdrawnFrom", from);
  }
}
