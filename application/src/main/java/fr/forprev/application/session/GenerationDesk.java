package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.domain.session.GenerationFacts;
import fr.forprev.domain.session.WithEntity;

/** What a generation needs to know, kept as it is until the act ends. */
final class GenerationDesk {

  private final SessionPorts ports;
  private final SessionDesk desk;
  private final FutureTrainers trainers;

  GenerationDesk(SessionPorts ports) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
    this.trainers = new FutureTrainers(ports.trainerRecords());
  }

  GenerationFacts facts(WithEntity session, Moment now) {
    var declaration = session.declaration();
    var facts = desk.heldFacts(session.header().organisation()).knowing(trainers.hold(session));
    var trainer =
        ports
            .persons()
            .find(declaration.trainer())
            .orElseThrow(() -> new IllegalStateException("a session without its trainer"));
    return new GenerationFacts(
        facts,
        desk.organisation(session.header().organisation()),
        desk.recheck(trainer.id(), session, facts, now),
        trainer.identity().displayed());
  }
}
