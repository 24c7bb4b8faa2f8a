package fr.forprev.application.account;

import fr.forprev.application.account.Attempts.Checked;
import fr.forprev.domain.account.Person;
import java.time.Instant;
import java.util.Optional;

/** Asks who is signed in for his password again, failures being those of his account. */
record PasswordCheck(AccountPorts ports) {

  /** Why nothing is done; empty when {@code password} is his. */
  Optional<MyAccount.Outcome> obstacle(Person person, String password, Instant now) {
    Attempts attempts = Attempts.on(ports, person.number());
    Checked<Credential> checked =
        attempts.check(
            now,
            () ->
                ports
                    .credentials()
                    .find(person.id())
                    .filter(credential ->
                        ports.passwordHashes().matches(password, credential.passwordHash())));
    if (checked instanceof Checked.Delayed<Credential> delayed) {
      return Optional.of(new MyAccount.Outcome.Delayed(delayed.delay()));
    }
    if (checked instanceof Checked.Failed<Credential>) {
      return Optional.of(new MyAccount.Outcome.WrongPassword());
    }
    attempts.succeeded();
    return Optional.empty();
  }
}
