package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.account.Attempts.Checked;
import fr.forprev.application.account.Credential.SecondFactor;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

final class SecondFactorCheck implements GiveSecondFactor {

  private final AccountPorts ports;
  private final AccountDesk desk;
  private final RecoveryCodes recoveryCodes;

  SecondFactorCheck(AccountPorts ports) {
    this.ports = ports;
    this.desk = new AccountDesk(ports);
    this.recoveryCodes = new RecoveryCodes(ports.secrets());
  }

  @Override
  public SignIn.Outcome give(String secret, String code, SignIn.From from) {
    Moment now = Moment.of(ports.clock());
    return ports
        .signIns()
        .find(ports.secrets().hash(secret))
        .filter(signedIn -> !signedIn.complete() && signedIn.holdsAt(now.instant()))
        .map(waiting -> give(waiting, code, from, now))
        .orElseGet(SignIn.Outcome.Unknown::new);
  }

  private SignIn.Outcome give(SignedIn waiting, String code, SignIn.From from, Moment now) {
    Person person = desk.person(waiting);
    Attempts attempts = Attempts.on(ports, Optional.of(person.number()), from.address());
    Checked<SecondFactor> checked =
        attempts.checkCounted(
            now.instant(),
            () ->
                ports
                    .credentials()
                    .find(person.id())
                    .flatMap(credential -> spent(credential, code, now.instant())));
    if (checked instanceof Checked.Delayed<SecondFactor> delayed) {
      return new SignIn.Outcome.Delayed(delayed.delay());
    }
    if (checked instanceof Checked.Failed<SecondFactor>) {
      return new SignIn.Outcome.Unknown(person.id());
    }
    Optional<SignIn.Outcome.Opened> opened = desk.act(() -> completed(waiting, code, now));
    opened.ifPresent(done -> attempts.succeeded());
    return opened
        .<SignIn.Outcome>map(done -> done)
        .orElseGet(() -> new SignIn.Outcome.Unknown(person.id()));
  }

  /** Looks again at what is locked now: of two who give the same code at once, one is too late. */
  private Optional<SignIn.Outcome.Opened> completed(SignedIn waiting, String code, Moment now) {
    Optional<Credential> before = ports.credentials().lock(waiting.person());
    Optional<SecondFactor> after =
        before.flatMap(credential -> spent(credential, code, now.instant()));
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    String secret = ports.secrets().draw();
    SignedIn complete =
        waiting.completed().withHash(ports.secrets().hash(secret)).usedAt(now.instant());
    if (!ports.signInRenewal().renew(waiting.hash(), complete)) {
      return Optional.empty();
    }
    ports.credentials().save(before.get().withSecondFactor(after.get()));
    desk.trace(complete, AuditAct.SIGNED_IN, note(before.get(), after.get()), now);
    return Optional.of(new SignIn.Outcome.Opened(secret, complete));
  }

  /** The factor once {@code code} has served; empty when it does not serve. */
  private Optional<SecondFactor> spent(Credential credential, String code, Instant now) {
    SecondFactor factor = credential.secondFactor();
    if (factor == null) {
      return Optional.empty();
    }
    OptionalLong step =
        ports.secondFactorCodes().step(factor.secret(), code.replaceAll("\\s", ""), now);
    if (step.isPresent()) {
      return step.getAsLong() > factor.lastStep()
          ? Optional.of(
              new SecondFactor(factor.secret(), step.getAsLong(), factor.recoveryHashes()))
          : Optional.empty();
    }
    String hash = recoveryCodes.hash(code);
    List<String> left =
        factor.recoveryHashes().stream().filter(other -> !other.equals(hash)).toList();
    return left.size() < factor.recoveryHashes().size()
        ? Optional.of(new SecondFactor(factor.secret(), factor.lastStep(), left))
        : Optional.empty();
  }

  private static @Nullable String note(Credential before, SecondFactor after) {
    SecondFactor former = before.secondFactor();
    return former != null && after.recoveryHashes().size() < former.recoveryHashes().size()
        ? "recovery code"
        : null;
  }
}
