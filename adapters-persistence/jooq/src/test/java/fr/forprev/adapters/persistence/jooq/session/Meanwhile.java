package fr.forprev.adapters.persistence.jooq.session;

import fr.forprev.application.certificate.Certificates;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.application.session.Sessions;
import fr.forprev.application.trainer.TrainerRecords;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.trainer.KnownPersons;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Ports in the middle of whose act something else happens. */
final class Meanwhile {

  private Meanwhile() {}

  /** {@code ports}, {@code event} happening once an act has read its certificates. */
  static SessionPorts afterCertificates(SessionPorts ports, Runnable event) {
    return with(
        ports,
        ports.sessions(),
        new EventfulCertificates(ports.certificates(), event),
        ports.trainerRecords());
  }

  /** {@code ports}, {@code event} happening once a session was deleted in an act. */
  static SessionPorts afterDeletion(SessionPorts ports, Runnable event) {
    return with(
        ports,
        new EventfulSessions(ports.sessions(), event),
        ports.certificates(),
        ports.trainerRecords());
  }

  /** {@code ports}, {@code event} happening before an act holds its future trainers. */
  static SessionPorts atEachHold(SessionPorts ports, Runnable event) {
    return with(
        ports,
        ports.sessions(),
        ports.certificates(),
        new EventfulRecords(ports.trainerRecords(), event));
  }

  /** {@code ports}, {@code event} happening once a session was saved in an act. */
  static SessionPorts afterSave(SessionPorts ports, Runnable event) {
    return with(
        ports,
        new SavedSessions(ports.sessions(), event),
        ports.certificates(),
        ports.trainerRecords());
  }

  private static SessionPorts with(
      SessionPorts ports, Sessions sessions, Certificates certificates, TrainerRecords records) {
    return new SessionPorts(
        ports.clock(),
        ports.newId(),
        ports.transactions(),
        sessions,
        ports.sessionNumbers(),
        ports.sessionRows(),
        ports.dueSessions(),
        ports.deletionNotices(),
        ports.sessionOutcomes(),
        certificates,
        ports.certificateSequence(),
        ports.annulments(),
        ports.corrections(),
        ports.catalogues(),
        ports.habilitations(),
        ports.organisations(),
        ports.trainingSites(),
        ports.persons(),
        ports.managers(),
        ports.trainerCertifications(),
        records,
        ports.forprevNumbers(),
        ports.auditTrail(),
        ports.outbox());
  }

  private record EventfulCertificates(Certificates stored, Runnable event) implements Certificates {
    @Override
    public void add(List<IssuedCertificate> certificates) {
      stored.add(certificates);
    }

    /** The last thing that a generation does. */
    @Override
    public List<IssuedCertificate> of(SessionId session) {
      List<IssuedCertificate> found = stored.of(session);
      event.run();
      return found;
    }

    @Override
    public Optional<IssuedCertificate> find(CertificateId id) {
      return stored.find(id);
    }
  }

  private record EventfulRecords(TrainerRecords stored, Runnable event) implements TrainerRecords {
    @Override
    public KnownPersons find(Collection<ForprevNumber> numbers, Collection<Identity> identities) {
      return stored.find(numbers, identities);
    }

    @Override
    public KnownPersons hold(Collection<ForprevNumber> numbers, Collection<Identity> identities) {
      event.run();
      return stored.hold(numbers, identities);
    }
  }

  private record EventfulSessions(Sessions stored, Runnable event) implements Sessions {
    @Override
    public Optional<CertificationSession> find(SessionId id) {
      return stored.find(id);
    }

    @Override
    public Optional<CertificationSession> lock(SessionId id) {
      return stored.lock(id);
    }

    @Override
    public void save(CertificationSession session) {
      stored.save(session);
    }

    @Override
    public void delete(SessionId id) {
      stored.delete(id);
      event.run();
    }
  }

  private record SavedSessions(Sessions stored, Runnable event) implements Sessions {
    @Override
    public Optional<CertificationSession> find(SessionId id) {
      return stored.find(id);
    }

    @Override
    public Optional<CertificationSession> lock(SessionId id) {
      return stored.lock(id);
    }

    @Override
    public void save(CertificationSession session) {
      stored.save(session);
      event.run();
    }

    @Override
    public void delete(SessionId id) {
      stored.delete(id);
    }
  }
}
