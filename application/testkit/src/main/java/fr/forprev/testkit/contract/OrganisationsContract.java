package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleOrganisations.ATLANTIQUE;
import static fr.forprev.testkit.SampleOrganisations.MAROSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.Transactions.ConflictException;
import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.organisation.Siret;
import org.junit.jupiter.api.Test;

/** What {@link Organisations} promises. */
public abstract class OrganisationsContract extends StoreContract {

  private static final Siret LA_POSTE = new Siret("35600000009075");

  @Test
  void findNothingUnderAnUnknownKey() {
    store.organisations().save(ATLANTIQUE);

    assertThat(store.organisations().find(MAROSE.id())).isEmpty();
  }

  @Test
  void keepEveryTypeOfEntity() {
    for (OrganisationType type : OrganisationType.values()) {
      Organisation typed = new Organisation(MAROSE.id(), type, MAROSE.name(), MAROSE.siret(), null);
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
            MAROSE.id(),
            MAROSE.type(),
            new Name("MAROSE FORMATION Île-de-France"),
            LA_POSTE,
            "CRAMIF");

    inAct(() -> store.organisations().save(renamed));

    assertThat(store.organisations().find(MAROSE.id())).contains(renamed);
    assertThat(store.organisations().find(ATLANTIQUE.id())).contains(ATLANTIQUE);
  }

  @Test
  void areFoundByTheirSiret() {
    store.organisations().save(MAROSE);
    store.organisations().save(ATLANTIQUE);

    assertThat(store.organisations().bySiret(MAROSE.siret())).contains(MAROSE);
    assertThat(store.organisations().bySiret(ATLANTIQUE.siret())).contains(ATLANTIQUE);
    assertThat(store.organisations().bySiret(LA_POSTE)).isEmpty();
  }

  @Test
  void neverShareASiret() {
    store.organisations().save(MAROSE);
    Organisation impostor =
        new Organisation(
            ATLANTIQUE.id(), ATLANTIQUE.type(), ATLANTIQUE.name(), MAROSE.siret(), null);

    assertThatThrownBy(() -> inAct(() -> store.organisations().save(impostor)))
        .isInstanceOf(ConflictException.class);
    assertThat(store.organisations().find(ATLANTIQUE.id())).isEmpty();
  }
}
