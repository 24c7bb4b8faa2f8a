package fr.forprev.adapters.persistence.jooq.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.WiredStore;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a hold of future trainers does not hold up. */
class StoredTrainerRecordsTest {
  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private WiredStore store;

  @BeforeEach
  void storeThePeople() {
    store = POSTGRES.emptied();
    SampleOrganisations.saveAll(store);
    People.saveAll(store);
  }

  @Test
  void theSessionsThatReferToThePersonMeanwhile() {
    boolean stored =
        POSTGRES.inAct(() -> {
          store.trainerRecords().hold(List.of(People.HELENE.number()), List.of());
          store.persons().save(People.HELENE);
          return Racers.get(
              Racers.start(() -> {
                store.sessions().save(SampleSession.number(1).withTrainer());
                return true;
              }));
        });

    assertThat(stored).isTrue();
    assertThat(store.sessions().find(SampleSession.number(1).id())).isPresent();
  }

  @Test
  void theOthersWhoHoldOtherPersons() {
    boolean held =
        POSTGRES.inAct(() -> {
          store
              .trainerRecords()
              .hold(List.of(People.HELENE.number()), List.of(SampleEntry.MAIWENN));
          return Racers.get(
              Racers.start(() ->
                  POSTGRES.inAct(() -> {
                    store
                        .trainerRecords()
                        .hold(List.of(People.GASPARD.number()), List.of(People.YANN.identity()));
                    return true;
                  })));
        });

    assertThat(held).isTrue();
  }
}
