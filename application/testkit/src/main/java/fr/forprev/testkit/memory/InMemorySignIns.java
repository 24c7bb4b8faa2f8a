package fr.forprev.testkit.memory;

import fr.forprev.application.account.SignInRenewal;
import fr.forprev.application.account.SignIns;
import fr.forprev.application.account.SignedIn;
import fr.forprev.domain.account.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

final class InMemorySignIns implements SignIns, SignInRenewal {

  static final Part<Table<UUID, SignedIn>> SIGN_INS = Part.table();

  private final CurrentWorld world;

  InMemorySignIns(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<SignedIn> find(String hash) {
    return world.get(SIGN_INS).rows().filter(it -> it.hash().equals(hash)).findFirst();
  }

  @Override
  public List<SignedIn> of(PersonId person) {
    return world
        .get(SIGN_INS)
        .rows()
        .filter(it -> it.person().equals(person))
        .sorted(Comparator.comparing(SignedIn::seenAt).reversed())
        .toList();
  }

  @Override
  public void save(SignedIn signedIn) {
    InMemoryAccounts.mustStand(world, signedIn.person());
    world.change(
        SIGN_INS,
        signIns -> {
          Collision.unless(
              signIns
                  .rows()
                  .noneMatch(
                      it -> it.id().equals(signedIn.id()) || it.hash().equals(signedIn.hash())),
              "the sign-in");
          return signIns.with(signedIn.id(), signedIn);
        });
  }

  @Override
  public void delete(UUID id) {
    world.change(SIGN_INS, signIns -> signIns.without(it -> it.id().equals(id)));
  }

  @Override
  public boolean renew(String hash, SignedIn renewed) {
    AtomicBoolean done = new AtomicBoolean();
    world.change(
        SIGN_INS,
        signIns -> {
          done.set(signIns.find(renewed.id()).filter(it -> it.hash().equals(hash)).isPresent());
          return done.get() ? signIns.with(renewed.id(), renewed) : signIns;
        });
    return done.get();
  }
}
