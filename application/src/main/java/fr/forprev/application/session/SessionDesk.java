package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.NewPersons;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.DeclarationFacts;
import fr.forprev.domain.session.Issuing;
import fr.forprev.domain.session.OtherRole;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionHeader;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionVisibility;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.trainer.RequiredQualification;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the acts on a session have in common: the lock, who may act, the facts, the traces. */
final class SessionDesk {

  private final SessionPorts ports;

  SessionDesk(SessionPorts ports) {
    this.ports = ports;
  }

  /** One step of one act, once the session is locked and the actor may act on it. */
  interface Step<S extends CertificationSession, T> {

    Decision<T> on(S session, Moment now);
  }

  /** Locks the session and runs {@code step} on it when {@code act} is possible for the actor. */
  <S extends CertificationSession, T> Decision<T> act(
      Actor actor, SessionId id, SessionAct act, Class<S> type, Step<S, T> step) {
    return act(actor, id, act, (session, now) -> step.on(type.cast(session), now));
  }

  /** The same for an act that is possible in several states. */
  <T> Decision<T> act(
      Actor actor, SessionId id, SessionAct act, Step<CertificationSession, T> step) {
    Moment now = Moment.of(ports.clock());
    return ports
        .transactions()
        .decide(() -> step(actor, ports.sessions().lock(id), act, step, now));
  }

  /** The same for what changes nothing: the session is not kept for it. */
  <S extends CertificationSession, T> Decision<T> look(
      Actor actor, SessionId id, SessionAct act, Class<S> type, Step<S, T> step) {
    return step(
        actor,
        ports.sessions().find(id),
        act,
        (session, now) -> step.on(type.cast(session), now),
        Moment.of(ports.clock()));
  }

  private static <T> Decision<T> step(
      Actor actor,
      Optional<CertificationSession> session,
      SessionAct act,
      Step<CertificationSession, T> step,
      Moment now) {
    if (session.isEmpty()) {
      return Decision.refused(Reason.unseen(Rule.SES_13));
    }
    return SessionVisibility.of(actor)
        .obstacleTo(act, session.get())
        .<Decision<T>>map(Decision::refused)
        .orElseGet(() -> step.on(session.get(), now));
  }

  /** Where new certificates take their keys and numbers from. */
  Issuing issuing() {
    return new Issuing(
        () -> new CertificateId(ports.newId().next()),
        ports.certificateSequence()::next,
        new NewPersons(() -> new PersonId(ports.newId().next()), ports.forprevNumbers()::draw));
  }

  DeclarationFacts facts(OrganisationId organisation) {
    return facts(organisation, ports.habilitations().of(organisation));
  }

  /** The facts of a generation: the habilitations cannot change before the transaction ends. */
  DeclarationFacts heldFacts(OrganisationId organisation) {
    return facts(organisation, ports.habilitations().hold(organisation));
  }

  private DeclarationFacts facts(OrganisationId organisation, HeldHabilitations habilitations) {
    return new DeclarationFacts(
        ports.catalogues().current(), habilitations, ports.trainingSites().of(organisation));
  }

  Organisation organisation(OrganisationId id) {
    return ports
        .organisations()
        .find(id)
        .orElseThrow(() -> new IllegalStateException("a session without its entity"));
  }

  /** The four tests of one person for {@code session}, run now. */
  TrainerCheck recheck(
      PersonId trainer, CertificationSession session, DeclarationFacts facts, Moment now) {
    return check(ports.persons().find(trainer).stream().toList(), session, facts, now);
  }

  /** The four tests of those who match what was typed. */
  TrainerCheck check(
      List<Person> candidates, CertificationSession session, DeclarationFacts facts, Moment now) {
    RequiredQualification required =
        facts
            .requiredOf(session)
            .orElseThrow(
                () -> new IllegalStateException("an habilitation for what is not catalogued"));
    return TrainerCheck.of(candidates.stream().map(this::record).toList(), required, now.day());
  }

  private TrainerRecord record(Person person) {
    return new TrainerRecord(person, ports.trainerCertifications().of(person.id()));
  }

  TraineeId newTrainee() {
    return new TraineeId(ports.newId().next());
  }

  void save(CertificationSession session, Actor actor, AuditAct act, Moment now) {
    ports.sessions().save(session);
    audit(session, actor, act, now);
  }

  /** SES-14: the trail says when who acts stands on the other side of the session too. */
  void audit(CertificationSession session, @Nullable Actor actor, AuditAct act, Moment now) {
    String note =
        Optional.ofNullable(actor)
            .flatMap(who ->
                ports
                    .persons()
                    .find(who.person())
                    .flatMap(person -> OtherRole.of(who, person, session)))
            .map(other -> "ALSO_" + other)
            .orElse(null);
    audit(session.id().value(), actor, act, note, now);
  }

  void audit(UUID subject, @Nullable Actor actor, AuditAct act, @Nullable String note, Moment now) {
    ports
        .auditTrail()
        .record(new AuditEntry(ports.newId().next(), now.instant(), actor, act, subject, note));
  }

  /** USR-12: the declarer and the managers of the entity are told. */
  void tellOrganisation(CertificationSession session, MailKind kind) {
    Stream.concat(
            Stream.of(session.header().declarer()),
            ports.managers().of(session.header().organisation()).stream().map(Person::id))
        .distinct()
        .forEach(recipient -> tell(session, recipient, kind));
  }

  void tell(CertificationSession session, PersonId recipient, MailKind kind) {
    SessionHeader header = session.header();
    String dueKey = kind + ":" + header.id() + ":" + header.revision() + ":" + recipient;
    ports
        .outbox()
        .add(
            OutboxMessage.ofSession(
                ports.newId().next(), kind, recipient, header.id(), header.number(), dueKey));
  }
}
