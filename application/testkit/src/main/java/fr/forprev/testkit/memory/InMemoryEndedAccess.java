package fr.forprev.testkit.memory;

import fr.forprev.application.account.EndedAccess;
import fr.forprev.application.account.Registrations.Registration;

final class InMemoryEndedAccess implements EndedAccess {

  private final CurrentWorld world;
  private final InMemoryFailedAttempts failedAttempts;

  InMemoryEndedAccess(CurrentWorld world, InMemoryFailedAttempts failedAttempts) {
    this.world = world;
    this.failedAttempts = failedAttempts;
  }

  @Override
  public void forget(Until until) {
    world.change(
        InMemorySignIns.SIGN_INS,
        signIns ->
            signIns.without(one ->
                !one.seenAt().isAfter(until.seen()) || !one.startedAt().isAfter(until.started())));
    failedAttempts.forgetUntil(until.failed());
    world.change(
        InMemoryLinks.LINKS,
        links -> links.without(row -> !row.stored().link().issuedOn().isAfter(until.issued())));
    world.change(
        InMemoryRegistrations.REGISTRATIONS, waiting -> waiting.without(one -> !isLinked(one)));
  }

  private boolean isLinked(Registration registration) {
    return world
        .get(InMemoryLinks.LINKS)
        .rows()
        .anyMatch(row -> row.stored().link().person().equals(registration.person()));
  }
}
