package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.FirstConnection;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.caisse.BundledCaisses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class Recognition implements Recognize {

  /** Its last use is not written down more often. */
  private static final Duration PRECISION = Duration.ofMinutes(1);

  private final AccountPorts ports;
  private final NameScope names;

  Recognition(AccountPorts ports, Organisations names) {
    this.ports = ports;
    this.names = NameScope.of(names, BundledCaisses.caisses());
  }

  @Override
  public Optional<Recognized> recognize(String secret) {
    Instant now = Moment.of(ports.clock()).instant();
    return ports
        .signIns()
        .find(ports.secrets().hash(secret))
        .filter(signedIn -> signedIn.holdsAt(now))
        .flatMap(signedIn -> marked(signedIn, now))
        .flatMap(signedIn -> ports.persons().find(signedIn.person()).map(it -> of(signedIn, it)));
  }

  private Optional<SignedIn> marked(SignedIn signedIn, Instant now) {
    if (now.isBefore(signedIn.seenAt().plus(PRECISION))) {
      return Optional.of(signedIn);
    }
    SignedIn used = signedIn.usedAt(now);
    return ports.signInRenewal().renew(signedIn.hash(), used)
        ? Optional.of(used)
        : Optional.empty();
  }

  private Recognized of(SignedIn signedIn, Person person) {
    Person.Profile profile = inUse(signedIn.profile(), person.profiles());
    FirstConnection firstConnection = FirstConnection.of(person, ports.settings().of(person.id()));
    Gate gate = gate(signedIn, person, firstConnection, profile);
    Person.Profile open = gate == Gate.OPEN ? profile : null;
    return new Recognized(
        signedIn.using(profile),
        person,
        firstConnection,
        gate,
        open == null ? null : new Actor(person.id(), open.role(), open.scope()),
        open == null ? null : names.name(open.scope()).orElse(null));
  }

  /** The one chosen while it is held, else the only one. */
  private static Person.@Nullable Profile inUse(
      Person.@Nullable Profile chosen, List<Person.Profile> held) {
    if (chosen != null && held.contains(chosen)) {
      return chosen;
    }
    return held.size() == 1 ? held.get(0) : null;
  }

  private Gate gate(
      SignedIn signedIn,
      Person person,
      FirstConnection firstConnection,
      Person.@Nullable Profile profile) {
    if (!signedIn.complete()) {
      return Gate.SECOND_FACTOR;
    }
    if (person.needsSecondFactor() && !hasSecondFactor(person)) {
      return Gate.SECOND_FACTOR_SETUP;
    }
    if (!firstConnection.isDone()) {
      return Gate.FIRST_CONNECTION;
    }
    return profile == null ? Gate.PROFILE : Gate.OPEN;
  }

  private boolean hasSecondFactor(Person person) {
    return new AccountDesk(ports).hasSecondFactor(person.id());
  }
}
