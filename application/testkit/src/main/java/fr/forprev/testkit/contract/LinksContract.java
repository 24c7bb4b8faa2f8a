package fr.forprev.testkit.contract;

import static fr.forprev.domain.account.OneTimeLink.Purpose.EMAIL_CONFIRMATION;
import static fr.forprev.domain.account.OneTimeLink.Purpose.FIRST_SIGN_IN;
import static fr.forprev.domain.account.OneTimeLink.Purpose.FORGOTTEN_PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.account.Links;
import fr.forprev.application.account.Links.StoredLink;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.PersonId;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Links} promises. */
public abstract class LinksContract extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  private final PersonId helene = People.HELENE.id();
  private final StoredLink stored = link(801, FORGOTTEN_PASSWORD, helene);

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
  }

  @Test
  void areFoundByEachOfTheirSecretsAndByNoOther() {
    store.links().save(stored);
    store.links().addSecret(stored.id(), "aa01");
    store.links().addSecret(stored.id(), "aa02");
    store.links().save(link(802, FORGOTTEN_PASSWORD, People.KARINE.id()));
    store.links().addSecret(Keys.of(802), "bb01");

    assertThat(lock("aa01")).contains(stored);
    assertThat(lock("aa02")).contains(stored);
    assertThat(lock("bb01")).contains(link(802, FORGOTTEN_PASSWORD, People.KARINE.id()));
    assertThat(lock("cc01")).isEmpty();
  }

  @Test
  void keepTheirSecretsWhenTheyHaveServed() {
    store.links().save(stored);
    store.links().addSecret(stored.id(), "aa01");
    StoredLink used = used(stored);

    inAct(() -> store.links().save(used));

    assertThat(lock("aa01")).contains(used);
  }

  @Test
  void serveForWhoIsNoPersonYet() {
    StoredLink applicant = link(803, EMAIL_CONFIRMATION, new PersonId(Keys.of(404)));
    store.links().save(applicant);
    store.links().addSecret(applicant.id(), "aa01");

    assertThat(lock("aa01")).contains(applicant);
  }

  @Test
  void endForOnePersonAndOnePurposeWhenTheyHaveNotServed() {
    StoredLink served = used(link(804, FORGOTTEN_PASSWORD, helene));
    StoredLink other = link(805, FIRST_SIGN_IN, helene);
    StoredLink others = link(806, FORGOTTEN_PASSWORD, People.KARINE.id());
    for (StoredLink one : new StoredLink[] {stored, served, other, others}) {
      store.links().save(one);
      store.links().addSecret(one.id(), "secret of " + one.id());
    }

    inAct(() -> store.links().revoke(helene, FORGOTTEN_PASSWORD));

    assertThat(lock("secret of " + stored.id())).isEmpty();
    assertThat(lock("secret of " + served.id())).contains(served);
    assertThat(lock("secret of " + other.id())).contains(other);
    assertThat(lock("secret of " + others.id())).contains(others);
  }

  @Test
  void areNotThereWhenTheActIsRolledBack() {
    inRefusedAct(() -> {
      store.links().save(stored);
      store.links().addSecret(stored.id(), "aa01");
    });

    assertThat(lock("aa01")).isEmpty();
  }

  @Test
  void areNotLockedOutsideOfAnAct() {
    assertThatThrownBy(() -> store.links().lock("aa01")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void showTheSecondWhoUsesThemThatTheyServed() {
    store.links().save(stored);
    store.links().addSecret(stored.id(), "aa01");
    Future<Optional<StoredLink>> second =
        inAct(() -> {
          StoredLink held = store.links().lock("aa01").orElseThrow();
          Future<Optional<StoredLink>> waiting = Elsewhere.start(() -> lock("aa01"));
          Elsewhere.assertHeldUp(waiting);
          store.links().save(used(held));
          return waiting;
        });

    assertThat(Elsewhere.get(second)).contains(used(stored));
  }

  private Optional<StoredLink> lock(String secretHash) {
    return inAct(() -> store.links().lock(secretHash));
  }

  private static StoredLink link(int key, OneTimeLink.Purpose purpose, PersonId person) {
    return new StoredLink(Keys.of(key), OneTimeLink.issued(purpose, person, DAY));
  }

  private static StoredLink used(StoredLink stored) {
    OneTimeLink link = stored.link();
    return new StoredLink(
        stored.id(),
        new OneTimeLink(link.purpose(), link.person(), link.issuedOn(), DAY.plusDays(7)));
  }
}
