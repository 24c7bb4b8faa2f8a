package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.account.Attempts.Checked;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class PasswordSignIn implements SignIn {

  /** Looked up when the number is unknown, so that it takes as long. */
  private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

  private static final int LONGEST_DEVICE = 200;

  /** Whose password it is, and the hash with which it was compared. */
  private record Known(Person person, String hash) {}

  private final AccountPorts ports;
  private final AccountDesk desk;

  PasswordSignIn(AccountPorts ports) {
    this.ports = ports;
    this.desk = new AccountDesk(ports);
  }

  @Override
  public Outcome signIn(String number, String password, From from, @Nullable String previous) {
    Moment now = Moment.of(ports.clock());
    Optional<ForprevNumber> typed = ForprevNumber.parse(number.strip().toUpperCase(Locale.ROOT));
    Optional<ForprevNumber> counted =
        typed.flatMap(ports.persons()::byNumber).map(Person::number).or(() -> typed);
    Attempts attempts = Attempts.on(ports, counted, from.address());
    Checked<Known> checked = attempts.check(now.instant(), () -> known(typed, password));
    if (checked instanceof Checked.Delayed<Known> delayed) {
      return new Outcome.Delayed(delayed.delay());
    }
    if (checked instanceof Checked.Passed<Known> passed) {
      Outcome outcome = open(passed.value(), password, from, previous, now);
      if (outcome instanceof Outcome.Opened opened && opened.signedIn().complete()) {
        attempts.succeeded();
      }
      return outcome;
    }
    return new Outcome.Unknown(
        typed.flatMap(ports.persons()::byNumber).map(Person::id).orElse(null));
  }

  private Optional<Known> known(Optional<ForprevNumber> typed, String password) {
    Optional<Person> person = typed.flatMap(ports.persons()::byNumber);
    Optional<Credential> credential =
        ports.credentials().find(person.map(Person::id).orElse(NOBODY));
    String hash =
        credential.map(Credential::passwordHash).orElseGet(ports.passwordHashes()::ofNobody);
    return ports.passwordHashes().matches(password, hash) && credential.isPresent()
        ? person.map(his -> new Known(his, hash))
        : Optional.empty();
  }

  private Outcome open(
      Known known, String password, From from, @Nullable String previous, Moment now) {
    String hash =
        ports.passwordHashes().isOutdated(known.hash())
            ? ports.passwordHashes().hash(password)
            : known.hash();
    return desk.act(() ->
        ports
            .credentials()
            .lock(known.person().id())
            .filter(credential -> credential.passwordHash().equals(known.hash()))
            .<Outcome>map(credential -> {
              if (!hash.equals(known.hash())) {
                ports.credentials().save(credential.withPassword(hash));
              }
              return opened(known.person(), credential, from, previous, now);
            })
            .orElseGet(
                () -> new Outcome.Unknown(known.person().id()))); // changed since it was compared
  }

  private Outcome.Opened opened(
      Person person, Credential credential, From from, @Nullable String previous, Moment now) {
    if (previous != null) {
      ports
          .signIns()
          .find(ports.secrets().hash(previous))
          .ifPresent(ended -> ports.signIns().delete(ended.id()));
    }
    desk.end(person.id(), signedIn -> !signedIn.holdsAt(now.instant()));
    String secret = ports.secrets().draw();
    SignedIn signedIn =
        new SignedIn(
            ports.newId().next(),
            ports.secrets().hash(secret),
            person.id(),
            onlyProfile(person),
            credential.secondFactor() == null,
            now.instant(),
            now.instant(),
            device(from));
    ports.signIns().save(signedIn);
    if (signedIn.complete()) {
      desk.trace(signedIn, AuditAct.SIGNED_IN, now);
    }
    return new Outcome.Opened(secret, signedIn);
  }

  private static Person.@Nullable Profile onlyProfile(Person person) {
    List<Person.Profile> held = person.profiles();
    return held.size() == 1 ? held.get(0) : null;
  }

  private static String device(From from) {
    String said = from.device().replaceAll("\\p{Cntrl}", " ");
    int length = Math.min(LONGEST_DEVICE, said.codePointCount(0, said.length()));
    return said.substring(0, said.offsetByCodePoints(0, length));
  }
}
