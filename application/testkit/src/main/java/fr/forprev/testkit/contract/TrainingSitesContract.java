package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleOrganisations.ATLANTIQUE;
import static fr.forprev.testkit.SampleOrganisations.MAROSE;
import static fr.forprev.testkit.SampleOrganisations.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.Transactions.ConflictException;
import fr.forprev.application.organisation.TrainingSites;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.DraftContent;
import fr.forprev.domain.session.Place;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link TrainingSites} promises. */
public abstract class TrainingSitesContract extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
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

  @Test
  void keepTheDayOnWhichTheyClose() {
    store.trainingSites().save(CHANTIER);

    inAct(() -> store.trainingSites().save(closed(CHANTIER)));

    assertThat(store.trainingSites().of(MAROSE.id())).containsExactly(closed(CHANTIER));
  }

  @Test
  void areLockedWithTheNumberOfSessionsThatReferToThem() {
    fillWithPeople();
    store.trainingSites().save(CHANTIER);
    store.sessions().save(heldAt(CHANTIER, 1));
    store.sessions().save(heldAt(CHANTIER, 2));
    store.sessions().save(heldAt(PLATFORM, 3));
    store.sessions().save(SampleSession.number(4).withTrainer());

    assertThat(lock(CHANTIER)).contains(new TrainingSites.Use(CHANTIER, 2));
    assertThat(lock(PLATFORM)).contains(new TrainingSites.Use(PLATFORM, 1));
    assertThat(lock(BASSIN)).isEmpty();
  }

  @Test
  void areKeptFromSessionsToComeWhileLocked() {
    fillWithPeople();

    Future<Boolean> saving =
        inAct(() -> {
          store.trainingSites().lock(PLATFORM.id());
          Future<Boolean> waiting = Elsewhere.start(this::saveASessionAtThePlatform);
          Elsewhere.assertHeldUp(waiting);
          return waiting;
        });

    assertThat(Elsewhere.get(saving)).isTrue();
    assertThat(lock(PLATFORM)).contains(new TrainingSites.Use(PLATFORM, 1));
  }

  @Test
  void areDeletedWithoutTheOthers() {
    store.trainingSites().save(CHANTIER);
    store.trainingSites().save(BASSIN);

    inAct(() -> store.trainingSites().delete(CHANTIER.id()));

    assertThat(store.trainingSites().of(MAROSE.id())).containsExactly(BASSIN);
  }

  @Test
  void areNotDeletedWhileASessionRefersToThem() {
    fillWithPeople();
    store.sessions().save(heldAt(PLATFORM, 1));

    assertThatThrownBy(() -> store.trainingSites().delete(PLATFORM.id()))
        .isInstanceOf(RuntimeException.class);
    assertThat(store.trainingSites().of(MAROSE.id())).containsExactly(PLATFORM);
  }

  @Test
  void neverShareANameWhileTheirClosingIsNotDecided() {
    TrainingSite namesake = site(33, MAROSE, "Chantier de Rezé", Set.of(code("CATEC")));
    store.trainingSites().save(CHANTIER);
    store.trainingSites().save(site(34, ATLANTIQUE, "Chantier de Rezé", Set.of(code("CATEC"))));

    assertThatThrownBy(() -> inAct(() -> store.trainingSites().save(namesake)))
        .isInstanceOf(ConflictException.class);
    store.trainingSites().save(closed(CHANTIER));
    store.trainingSites().save(namesake);
    assertThat(store.trainingSites().of(MAROSE.id())).containsExactly(closed(CHANTIER), namesake);
  }

  private Optional<TrainingSites.Use> lock(TrainingSite site) {
    return inAct(() -> store.trainingSites().lock(site.id()));
  }

  private boolean saveASessionAtThePlatform() {
    inAct(() -> store.sessions().save(heldAt(PLATFORM, 1)));
    return true;
  }

  private static Draft heldAt(TrainingSite site, int number) {
    Draft bare = SampleSession.number(number).bareDraft();
    return new Draft(
        bare.header(),
        new DraftContent(
            bare.dispositifLevel(),
            bare.endDate(),
            null,
            new Place.OnSite(site.id()),
            null,
            List.of()),
        null,
        null);
  }

  private static TrainingSite closed(TrainingSite site) {
    return new TrainingSite(
        site.id(),
        site.organisation(),
        site.name(),
        site.address(),
        site.postalCode(),
        site.town(),
        site.dispositifs(),
        DAY);
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
        dispositifs,
        null);
  }

  private static DispositifCode code(String code) {
    return new DispositifCode(code);
  }
}
