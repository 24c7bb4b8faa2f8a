package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleOrganisations.ATLANTIQUE;
import static fr.forprev.testkit.SampleOrganisations.MAROSE;
import static fr.forprev.testkit.SampleOrganisations.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.organisation.TrainingSites;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.testkit.Keys;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link TrainingSites} promises. */
public abstract class TrainingSitesContract extends StoreContract {

  private static final TrainingSite BASSIN = site(30, MAROSE, "Bassin de Gerland", Set.of());
  private static final TrainingSite CHANTIER =
      site(31, MAROSE, "Chantier de Rezé", Set.of(code("CATEC"), code("ECHPIED")));
  private static final TrainingSite ELSEWHERE =
      site(32, ATLANTIQUE, "Atelier de Saint-Nazaire", Set.of(code("CATEC")));

  @BeforeEach
  void storeTheEntities() {
    store.organisations().save(MAROSE);
    store.organisations().save(ATLANTIQUE);
  }

  @Test
  void areNoneOfAnEntityThatDeclaredNone() {
    assertThat(store.trainingSites().of(MAROSE.id())).isEmpty();
  }

  @Test
  void areThoseOfTheEntityByName() {
    store.trainingSites().save(PLATFORM);
    store.trainingSites().save(BASSIN);
    store.trainingSites().save(ELSEWHERE);
    store.trainingSites().save(CHANTIER);

    assertThat(store.trainingSites().of(MAROSE.id())).containsExactly(BASSIN, CHANTIER, PLATFORM);
    assertThat(store.trainingSites().of(ATLANTIQUE.id())).containsExactly(ELSEWHERE);
  }

  @Test
  void areReplacedWithTheirDispositifs() {
    store.trainingSites().save(site(31, MAROSE, "Ancien nom", Set.of(code("SST"))));

    inAct(() -> store.trainingSites().save(CHANTIER));

    assertThat(store.trainingSites().of(MAROSE.id())).containsExactly(CHANTIER);
  }

  private static TrainingSite site(
      int key, Organisation of, String name, Set<DispositifCode> dispositifs) {
    return new TrainingSite(
        new TrainingSiteId(Keys.of(key)),
        of.id(),
        new Name(name),
        "3 quai François-Mitterrand",
        new PostalCode("01000"),
        new Name("L'Haÿ-les-Roses"),
        dispositifs);
  }

  private static DispositifCode code(String code) {
    return new DispositifCode(code);
  }
}
