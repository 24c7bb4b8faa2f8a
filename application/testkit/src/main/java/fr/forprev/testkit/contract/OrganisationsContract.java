package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleOrganisations.ATLANTIQUE;
import static fr.forprev.testkit.SampleOrganisations.MAROSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationType;
import org.junit.jupiter.api.Test;

/** What {@link Organisations} promises. */
public abstract class OrganisationsContract extends StoreContract {

  @Test
  void findNothingUnderAnUnknownKey() {
    store.organisations().save(ATLANTIQUE);

    assertThat(store.organisations().find(MAROSE.id())).isEmpty();
  }

  @Test
  void keepEveryTypeOfEntity() {
    for (OrganisationType type : OrganisationType.values()) {
      Organisation typed = new Organisation(MAROSE.id(), type, MAROSE.name(), null);
      store.organisations().save(typed);
      assertThat(store.organisations().find(MAROSE.id())).contains(typed);
    }
  }

  @Test
  void replaceTheEntityOfThatKeyAlone() {
    store.organisations().save(MAROSE);
    store.organisations().save(ATLANTIQUE);
    Organisation renamed =
        new Organisation(
            MAROSE.id(), MAROSE.type(), new Name("MAROSE FORMATION Île-de-France"), "CRAMIF");

    inAct(() -> store.organisations().save(renamed));

    assertThat(store.organisations().find(MAROSE.id())).contains(renamed);
    assertThat(store.organisations().find(ATLANTIQUE.id())).contains(ATLANTIQUE);
  }
}
