package fr.forprev.bootstrap.architecture.canary.domain.name;

import fr.forprev.bootstrap.architecture.canary.domain.calendar.SeesNames;
import java.util.List;

/** Names that know days: the other half. */
public record SeesTheCalendar(List<SeesNames> others) {

  /** The first of the others. */
  public SeesNames first() {
    return others.get(0);
  }
}
