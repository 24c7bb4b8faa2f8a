package fr.forprev.adapters.persistence.jooq.certificate;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long certificates and the certifications that come from them last in the database. */
class TrainerCertificateTableTest {
  private static final SampleSession SAMPLE = SampleSession.number(7);
  private static final IssuedCertificate OF_TRAINER = SAMPLE.certificateOf(People.HELENE);

  @AutoClose private static final Postgres POSTGRES = Postgres.start(1);

  @BeforeEach
  void storeOneCertificateOfEach() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
    POSTGRES.store().sessions().save(SAMPLE.generatedOn(END));
    POSTGRES.store().certificates().add(List.of(OF_TRAINER, SAMPLE.certificates(END).get(1)));
    POSTGRES
        .store()
        .trainerCertifications()
        .add(
            People.HELENE.id(),
            new TrainerCertification(
                OF_TRAINER.dispositifLevel(),
                OF_TRAINER.certificate().printed().code(),
                END,
                null,
                new TrainerCertification.Origin.Issued(OF_TRAINER.certificate().id())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update certificate set dies_with = null where level = 1",
        "update certificate set person = (select id from person limit 1) where level = 1",
        "update certificate set person = null where level = 2",
        "update certificate set dies_with = session where level = 2",
        "update certificate set session = gen_random_uuid() where level = 1",
        "update certificate set level = 1 where level = 2",
        "update certificate set level = 2 where level = 1"
      })
  @Verifies(Rule.SES_22)
  void everyCertificateDiesWithItsSessionOrHasAPerson(String change) {
    assertThatThrownBy(() -> POSTGRES.owner().execute(change))
        .hasMessageContaining("certificate_lifetime");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update trainer_certification set certificate = null where origin = 'ISSUED'",
        "update trainer_certification set reason = 'Oui' where origin = 'ISSUED'",
        "update trainer_certification set reason = null where origin = 'RECORDED'",
        "update trainer_certification set origin = 'ISSUED' where origin = 'RECORDED'",
        "update trainer_certification set origin = 'FOUND'"
      })
  void everyCertificationSaysWhereItComesFrom(String change) {
    assertThatThrownBy(() -> POSTGRES.owner().execute(change))
        .hasMessageContaining("trainer_certification_origin");
  }

  @Test
  @Verifies(Rule.SES_22)
  void theDeletionOfTheSessionLeavesWhatTheTrainerHas() {
    POSTGRES.store().sessions().delete(SAMPLE.id());

    assertThat(POSTGRES.number("select count(*) from certificate where level = 1")).isZero();
    assertThat(POSTGRES.number("select count(*) from certificate where level = 2")).isEqualTo(1);
    assertThat(POSTGRES.number("select count(*) from trainee")).isZero();
    assertThat(
            POSTGRES.number("select count(*) from trainer_certification where origin = 'ISSUED'"))
        .isEqualTo(1);
  }

  @Test
  void theDeletionOfACertificateTakesItsCertificationAlong() {
    POSTGRES.owner().execute("delete from certificate where level = 2");

    assertThat(POSTGRES.store().trainerCertifications().of(People.HELENE.id()))
        .containsExactly(People.CATEC_TRAINER, People.SST_TRAINER);
  }
}
