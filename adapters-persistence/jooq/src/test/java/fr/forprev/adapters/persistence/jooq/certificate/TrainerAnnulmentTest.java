package fr.forprev.adapters.persistence.jooq.certificate;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.AnnulByNumber;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.RunDay;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trainer's certificate that is annulled takes its certification along. */
@Verifies(Rule.CER_09)
class TrainerAnnulmentTest {
  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private final SettableClock clock = SettableClock.on(END.plusDays(1));
  private Scene scene;
  private IssuedCertificate certificate;

  @BeforeEach
  void generate() {
    scene = Scene.in(POSTGRES.emptied(), clock).ofTrainers();
    Issue issue = scene.generated();
    certificate =
        issue.certificates().stream()
            .filter(issued -> People.HELENE.id().equals(issued.person()))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void whileItsSessionIsThereWhichStillTellsIt() {
    annul();

    assertNothingIsCertified();
    assertThat(scene.store().ports(clock).annulments().of(certificate.session())).hasSize(1);
  }

  @Test
  void onceItsSessionIsGone() {
    clock.advanceDays(16);
    RunDay.of(scene.ports()).run();
    assertThat(scene.store().certificates().find(certificate.certificate().id())).isPresent();

    annul();

    assertNothingIsCertified();
    assertThat(POSTGRES.number("select count(*) from annulled_certificate")).isEqualTo(1);
  }

  private void annul() {
    granted(
        AnnulByNumber.of(scene.ports())
            .annul(
                People.as(People.INES),
                certificate.certificate().printed().number(),
                AnnulmentReason.FRAUD));
  }

  private void assertNothingIsCertified() {
    assertThat(scene.store().certificates().find(certificate.certificate().id())).isEmpty();
    assertThat(scene.store().trainerCertifications().of(People.HELENE.id()))
        .containsExactly(People.CATEC_TRAINER, People.SST_TRAINER);
  }
}
