package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Decision;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the use cases of a person's own account have in common. */
record AccountDesk(AccountPorts ports) {

  /** Runs an act that is never refused. */
  <T> T act(Supplier<T> act) {
    return ports
        .transactions()
        .decide(() -> Decision.granted(act.get()))
        .fold(
            granted -> granted.value(),
            refused -> {
              throw new IllegalStateException("refused though nothing refuses it");
            });
  }

  Person person(SignedIn current) {
    return ports.persons().find(current.person()).orElseThrow();
  }

  boolean hasSecondFactor(PersonId person) {
    return ports
        .credentials()
        .find(person)
        .filter(credential -> credential.secondFactor() != null)
        .isPresent();
  }

  /**
   * What guards the account changes: the person's other sign-ins end, and {@code current} goes on
   * with the secret that comes back. Empty when it has ended, and nothing is done then.
   */
  Optional<String> renewed(SignedIn current, Moment now) {
    String secret = ports.secrets().draw();
    SignedIn renewed = current.withHash(ports.secrets().hash(secret)).usedAt(now.instant());
    if (!ports.signInRenewal().renew(current.hash(), renewed)) {
      return Optional.empty();
    }
    end(current.person(), signedIn -> !signedIn.id().equals(current.id()));
    return Optional.of(secret);
  }

  /** Ends those of {@code person} that are {@code gone}; whether there were any. */
  boolean end(PersonId person, Predicate<SignedIn> gone) {
    List<SignedIn> ended = ports.signIns().of(person).stream().filter(gone).toList();
    ended.forEach(signedIn -> ports.signIns().delete(signedIn.id()));
    return !ended.isEmpty();
  }

  /** Mails {@code kind} to {@code person}. */
  void tell(PersonId person, MailKind kind) {
    ports.outbox().add(message(person, kind));
  }

  /** The same to an address that is his no longer. */
  void tellAt(String address, PersonId person, MailKind kind) {
    ports.outbox().add(message(person, kind).to(address));
  }

  private OutboxMessage message(PersonId person, MailKind kind) {
    return OutboxMessage.ofAccount(ports.newId().next(), kind, person);
  }

  void trace(SignedIn signedIn, AuditAct act, Moment now) {
    trace(signedIn, act, null, now);
  }

  void trace(SignedIn signedIn, AuditAct act, @Nullable String note, Moment now) {
    trace(signedIn.person(), actor(signedIn), act, note, now);
  }

  void trace(
      PersonId person, @Nullable Actor actor, AuditAct act, @Nullable String note, Moment now) {
    ports
        .auditTrail()
        .record(
            new AuditEntry(ports.newId().next(), now.instant(), actor, act, person.value(), note));
  }

  private static @Nullable Actor actor(SignedIn signedIn) {
    Person.Profile profile = signedIn.profile();
    return profile == null ? null : new Actor(signedIn.person(), profile.role(), profile.scope());
  }
}
