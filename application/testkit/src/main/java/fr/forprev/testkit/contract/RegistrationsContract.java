package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Registrations;
import fr.forprev.application.account.Registrations.Registration;
import fr.forprev.domain.account.PersonId;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import org.junit.jupiter.api.Test;

/** What {@link Registrations} promises. */
public abstract class RegistrationsContract extends StoreContract {

  private final Registration first =
      new Registration(
          new PersonId(Keys.of(701)), People.HELENE.identity(), "Helene.Martin@example.fr");
  private final Registration second =
      new Registration(new PersonId(Keys.of(702)), first.identity(), first.email());

  @Test
  void areFoundWholeByTheKeyOfThePersonToBe() {
    store.registrations().save(first);
    store.registrations().save(second);

    assertThat(store.registrations().find(first.person())).contains(first);
    assertThat(store.registrations().find(second.person())).contains(second);
    assertThat(store.registrations().find(new PersonId(Keys.of(404)))).isEmpty();
  }

  @Test
  void areNoPersons() {
    store.registrations().save(first);

    assertThat(store.persons().find(first.person())).isEmpty();
    assertThat(store.persons().byIdentity(first.identity())).isEmpty();
    assertThat(store.personsByEmail().of(first.email())).isEmpty();
  }

  @Test
  void areGoneOnceDeleted() {
    store.registrations().save(first);
    store.registrations().save(second);

    store.registrations().delete(first.person());
    store.registrations().delete(new PersonId(Keys.of(404)));

    assertThat(store.registrations().find(first.person())).isEmpty();
    assertThat(store.registrations().find(second.person())).contains(second);
  }
}
