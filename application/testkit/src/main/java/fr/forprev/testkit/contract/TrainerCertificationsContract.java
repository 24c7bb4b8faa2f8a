package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.GASPARD;
import static fr.forprev.testkit.People.HELENE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.trainer.TrainerCertifications;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link TrainerCertifications} promises. */
public abstract class TrainerCertificationsContract extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final TrainerCertification PAST =
      People.certification("SST", Level.TWO, DAY.minusYears(9), DAY.minusYears(6));
  private static final TrainerCertification PRESENT =
      People.certification("SST", Level.THREE, DAY, DAY.plusYears(3));
  private static final TrainerCertification ENDLESS =
      People.certification("CATEC", Level.TWO, DAY.plusDays(1), null);

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

  @Test
  void sayTheCertificateFromWhichTheyCome() {
    SampleOrganisations.saveAll(store);
    People.saveAll(store);
    IssuedCertificate certificate = SampleSession.number(7).certificateOf(HELENE);
    store.sessions().save(SampleSession.number(7).generatedOn(SampleSession.END));
    store.certificates().add(List.of(certificate));
    TrainerCertification issued =
        new TrainerCertification(
            certificate.dispositifLevel(),
            certificate.certificate().printed().code(),
            SampleSession.END,
            SampleSession.END.plusYears(3),
            new TrainerCertification.Origin.Issued(certificate.certificate().id()));

    store.trainerCertifications().add(HELENE.id(), issued);
    store.sessions().delete(SampleSession.number(7).id());

    assertThat(store.trainerCertifications().of(HELENE.id())).contains(issued);
  }
}
