package fr.forprev.domain.habilitation;

import fr.forprev.domain.rule.Fact;
import java.time.LocalDate;

/** The day from which the entity itself does without its habilitation (HAB-14). */
public record Resignation(LocalDate from) implements Termination {

  @Override
  public Fact since() {
    return Fact.day("resignedFrom", from);
  }
}
