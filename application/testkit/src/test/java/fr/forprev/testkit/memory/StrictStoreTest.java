package fr.forprev.testkit.memory;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import org.junit.jupiter.api.Test;

/** The store in memory is no more lenient than a database. */
class StrictStoreTest {

  private final InMemoryForprev store = new InMemoryForprev();
  private final SampleSession sample = SampleSession.number(1);

  @Test
  void refusesASessionOfAnUnknownEntityOrPerson() {
    assertRefused(() -> store.sessions().save(sample.bareDraft()));

    store.organisations().save(SampleOrganisations.MAROSE);
    assertRefused(() -> store.sessions().save(sample.bareDraft()));

    store.persons().save(People.KARINE);
    store.sessions().save(sample.bareDraft());
    assertRefused(() -> store.sessions().save(sample.withTrainer()));
  }

  @Test
  void refusesHabilitationsSitesAndRolesOfAnUnknownEntity() {
    assertRefused(() -> store.habilitations().save(SampleOrganisations.SST_OF_MAROSE));
    assertRefused(() -> store.trainingSites().save(SampleOrganisations.PLATFORM));
    assertRefused(() -> store.persons().save(People.KARINE));
  }

  @Test
  void refusesCertificatesWithoutTheirSession() {
    assertRefused(() -> store.certificates().add(sample.certificates(END)));
  }

  @Test
  void refusesACertificationOfAnUnknownPerson() {
    assertRefused(() -> store.trainerCertifications().add(People.HELENE.id(), People.SST_TRAINER));
  }

  @Test
  void refusesALockOutsideOfAnAct() {
    assertRefused(() -> store.sessions().lock(sample.id()));
    assertRefused(() -> store.habilitations().hold(SampleOrganisations.MAROSE.id()));
    assertRefused(() -> store.credentials().lock(People.KARINE.id()));
  }

  @Test
  void throwsOnACollisionOutsideOfAnActAndKeepsTheFirst() {
    SampleOrganisations.saveAll(store);
    People.saveAll(store);
    store.sessions().save(sample.generatedOn(END));
    store.certificates().add(sample.certificates(END));

    assertThatThrownBy(() -> store.certificates().add(sample.certificates(END)))
        .isInstanceOf(Collision.class);
    assertThat(store.certificates().of(sample.id())).hasSize(3);
  }

  private static void assertRefused(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(IllegalStateException.class);
  }
}
