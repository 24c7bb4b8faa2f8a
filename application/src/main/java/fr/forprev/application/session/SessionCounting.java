package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.session.ListSessions.Filter;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionVisibility;
import java.time.LocalDate;

final class SessionCounting implements CountSessions {

  private final SessionPorts ports;

  SessionCounting(SessionPorts ports) {
    this.ports = ports;
  }

  @Override
  public Counts count(Actor actor) {
    LocalDate today = Moment.of(ports.clock()).day();
    SessionVisibility visibility = SessionVisibility.of(actor);
    SessionCounts counts =
        ports.sessionRows().count(visibility, Generated.earliestDownloadable(today));
    LocalDate generated = visibility.hasLists() ? counts.earliestGeneration() : null;
    return new Counts(
        counts.in(Filter.MY_TURN.states(visibility)),
        counts.in(Filter.OPEN.states(visibility)),
        counts.in(Filter.GENERATED.states(visibility)),
        counts.byState(),
        generated == null ? null : Generated.lastDownloadDay(generated));
  }
}
