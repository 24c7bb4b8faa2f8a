package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.NewPersons;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the acts on the staff have in common: who is known, the links, the mails, the traces. */
final class StaffDesk {

  private final AccountPorts ports;

  StaffDesk(AccountPorts ports) {
    this.ports = ports;
  }

  /** The person to whom the number leads, or all who have the identity, kept for this act. */
  List<Person> known(Appointee whom) {
    if (whom instanceof Appointee.ByIdentity named) {
      return ports.lockedPersons().hold(named.identity());
    }
    return ports
        .persons()
        .byNumber(((Appointee.ByNumber) whom).number())
        .flatMap(person -> ports.lockedPersons().lock(person.id()))
        .stream()
        .toList();
  }

  /** Whether he still holds the role with which he acts, now that the staff is locked (USR-06). */
  boolean stillActs(Actor actor) {
    return ports
        .persons()
        .find(actor.person())
        .filter(person -> person.has(actor.role(), actor.scope()))
        .isPresent();
  }

  NewPersons newPersons() {
    return new NewPersons(() -> new PersonId(ports.newId().next()), ports.forprevNumbers()::draw);
  }

  /** Stores {@code link}; its key. */
  UUID keep(OneTimeLink link) {
    UUID id = ports.newId().next();
    ports.links().save(new Links.StoredLink(id, link));
    return id;
  }

  void mailLink(OneTimeLink link, MailKind kind) {
    ports.outbox().add(OutboxMessage.ofLink(ports.newId().next(), kind, link.person(), keep(link)));
  }

  void tell(PersonId person, MailKind kind) {
    ports.outbox().add(OutboxMessage.ofAccount(ports.newId().next(), kind, person));
  }

  void audit(
      @Nullable Actor actor, AuditAct act, PersonId person, Person.Profile profile, Moment now) {
    ports
        .auditTrail()
        .record(
            new AuditEntry(
                ports.newId().next(), now.instant(), actor, act, person.value(), note(profile)));
  }

  private static String note(Person.Profile profile) {
    if (profile.scope() instanceof Scope.OfOrganisation entity) {
      return profile.role() + " " + entity.organisation();
    }
    return profile.scope() instanceof Scope.OfCaisse in
        ? profile.role() + " " + in.caisse()
        : profile.role().name();
  }
}
