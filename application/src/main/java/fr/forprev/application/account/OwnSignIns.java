package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

final class OwnSignIns implements MySignIns {

  private final AccountPorts ports;
  private final AccountDesk desk;

  OwnSignIns(AccountPorts ports) {
    this.ports = ports;
    this.desk = new AccountDesk(ports);
  }

  @Override
  public List<SignedIn> list(SignedIn current) {
    current.mustBeComplete();
    Moment now = Moment.of(ports.clock());
    return ports.signIns().of(current.person()).stream()
        .filter(signedIn -> signedIn.holdsAt(now.instant()))
        .toList();
  }

  @Override
  public void end(SignedIn current, UUID which) {
    if (!which.equals(current.id())) {
      current.mustBeComplete();
    }
    end(current, (SignedIn signedIn) -> signedIn.id().equals(which));
  }

  @Override
  public void endOthers(SignedIn current) {
    current.mustBeComplete();
    end(current, (SignedIn signedIn) -> !signedIn.id().equals(current.id()));
  }

  private void end(SignedIn current, Predicate<SignedIn> gone) {
    Moment now = Moment.of(ports.clock());
    desk.act(() -> {
      boolean ended = desk.end(current.person(), gone);
      if (ended) {
        desk.trace(current, AuditAct.SIGN_INS_ENDED, now);
      }
      return ended;
    });
  }

  @Override
  public Decision<SignIn.Outcome.Opened> use(SignedIn current, Person.Profile profile) {
    current.mustBeComplete();
    Moment now = Moment.of(ports.clock());
    return ports
        .transactions()
        .decide(() ->
            desk.person(current)
                .acting(profile.role(), profile.scope())
                .fold(
                    granted -> taken(current, granted.value(), now),
                    refused -> new Decision.Refused<>(refused.reasons())));
  }

  private Decision<SignIn.Outcome.Opened> taken(SignedIn current, Actor actor, Moment now) {
    String secret = ports.secrets().draw();
    SignedIn renewed =
        current
            .using(new Person.Profile(actor.role(), actor.scope()))
            .withHash(ports.secrets().hash(secret))
            .usedAt(now.instant());
    if (!ports.signInRenewal().renew(current.hash(), renewed)) {
      return Decision.refused(Reason.unseen(Rule.USR_06));
    }
    desk.trace(renewed, AuditAct.PROFILE_TAKEN, now);
    return Decision.granted(new SignIn.Outcome.Opened(secret, renewed));
  }
}
