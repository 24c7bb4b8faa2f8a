package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.activity.SessionOutcome;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.Generation;
import fr.forprev.domain.session.GenerationFacts;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.trainer.CertifiedTrainer;
import fr.forprev.domain.trainer.KnownPersons;
import java.util.List;
import java.util.Objects;

final class CertificateGeneration implements GenerateCertificates {

  private final SessionPorts ports;
  private final SessionDesk desk;
  private final GenerationDesk generations;

  CertificateGeneration(SessionPorts ports) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
    this.generations = new GenerationDesk(ports);
  }

  @Override
  public Decision<Issue> generate(Actor actor, SessionId id) {
    return desk.act(actor, id, SessionAct.GENERATE, (session, now) -> issue(actor, session, now));
  }

  private Decision<Issue> issue(Actor actor, CertificationSession session, Moment now) {
    // Asking again returns what was issued (SES-18).
    if (session instanceof Generated generated) {
      return Decision.granted(new Issue(generated, ports.certificates().of(session.id())));
    }
    WithEntity waiting = (WithEntity) session;
    GenerationFacts facts = generations.facts(waiting, now);
    return waiting
        .generate(facts, desk.issuing(), new Act(actor.person(), now.day()))
        .map(generation -> stored(actor, generation, facts.declaration().known(), now));
  }

  private Issue stored(Actor actor, Generation generation, KnownPersons known, Moment now) {
    desk.save(generation.session(), actor, AuditAct.CERTIFICATES_GENERATED, now);
    generation.trainers().values().stream()
        .map(CertifiedTrainer::person)
        .filter(person -> !known.has(person))
        .forEach(ports.persons()::save);
    ports
        .certificates()
        .add(
            generation.certificates().keySet().stream()
                .map(trainee -> issued(generation, trainee))
                .toList());
    ports.sessionOutcomes().add(SessionOutcome.of(generation.session()));
    generation
        .trainers()
        .values()
        .forEach(trainer ->
            ports.trainerCertifications().add(trainer.person().id(), trainer.certification()));
    List<IssuedCertificate> issued = ports.certificates().of(generation.session().id());
    return new Issue(generation.session(), issued);
  }

  private static IssuedCertificate issued(Generation generation, TraineeId trainee) {
    CertifiedTrainer trainer = generation.trainers().get(trainee);
    return new IssuedCertificate(
        generation.session().id(),
        trainee,
        generation.session().dispositifLevel(),
        trainer == null ? null : trainer.person().id(),
        Objects.requireNonNull(generation.certificates().get(trainee)));
  }
}
