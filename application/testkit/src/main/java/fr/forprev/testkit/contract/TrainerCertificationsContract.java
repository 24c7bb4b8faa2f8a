package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.GASPARD;
import static fr.forprev.testkit.People.HELENE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.trainer.TrainerCertifications;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.trainer.TrainerCertification;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link TrainerCertifications} promises. */
public abstract class TrainerCertificationsContract extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final TrainerCertification PAST =
      new TrainerCertification(of(Level.TWO), DAY.minusYears(9), DAY.minusYears(6));
  private static final TrainerCertification PRESENT =
      new TrainerCertification(of(Level.THREE), DAY, DAY.plusYears(3));
  private static final TrainerCertification ENDLESS =
      new TrainerCertification(of(Level.TWO), DAY.plusDays(1), null);

  @BeforeEach
  void storeTheTrainers() {
    store.persons().save(HELENE);
    store.persons().save(GASPARD);
  }

  @Test
  void areNoneOfWhoHasNone() {
    assertThat(store.trainerCertifications().of(HELENE.id())).isEmpty();
  }

  @Test
  void areThoseOfThePersonByStartPastOnesIncluded() {
    store.trainerCertifications().add(HELENE.id(), ENDLESS);
    store.trainerCertifications().add(HELENE.id(), PAST);
    store.trainerCertifications().add(GASPARD.id(), PAST);
    inAct(() -> store.trainerCertifications().add(HELENE.id(), PRESENT));

    assertThat(store.trainerCertifications().of(HELENE.id()))
        .containsExactly(PAST, PRESENT, ENDLESS);
    assertThat(store.trainerCertifications().of(GASPARD.id())).containsExactly(PAST);
  }

  @Test
  void stayWhenThePersonIsSavedAgain() {
    store.trainerCertifications().add(HELENE.id(), PRESENT);

    store.persons().save(HELENE);

    assertThat(store.trainerCertifications().of(HELENE.id())).containsExactly(PRESENT);
  }

  private static DispositifLevel of(Level level) {
    return new DispositifLevel(new DispositifCode("SST"), level);
  }
}
