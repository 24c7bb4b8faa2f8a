package fr.forprev.bootstrap.architecture.canary.application.session;

import fr.forprev.application.session.RunDay;

/** An implementation that others can name. */
public final class CanBeSeen implements RunDay {

  @Override
  public DayReport run() {
    return new DayReport(0, 0);
  }
}
