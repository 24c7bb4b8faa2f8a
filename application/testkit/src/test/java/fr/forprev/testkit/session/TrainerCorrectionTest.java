package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.AnnulByNumber;
import fr.forprev.application.session.AskCorrection;
import fr.forprev.application.session.DecideCorrection;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.RunDay;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.testkit.People;
import org.junit.jupiter.api.Test;

/** Annulment and correction in a session that certifies trainers. */
@Verifies(Rule.CER_09)
class TrainerCorrectionTest extends UseCase {

  private static final Identity RENAMED =
      new Identity(
          new Name("MARTIN-LE GOFF"),
          People.HELENE.identity().firstName(),
          People.HELENE.identity().birthDate());

  private final Issue issue = scene.ofTrainers().generated();
  private final IssuedCertificate former = of(issue, People.HELENE);

  @Test
  void anAnnulledCertificateCertifiesNobodyEvenWhenItsSessionIsGone() {
    clock.set(TODAY.plusDays(16));
    RunDay.of(ports()).run();
    assertThat(store.certificates().find(former.certificate().id())).isPresent();

    granted(
        AnnulByNumber.of(ports())
            .annul(
                People.as(People.INES),
                former.certificate().printed().number(),
                AnnulmentReason.FRAUD));

    assertThat(store.certificates().find(former.certificate().id())).isEmpty();
    assertThat(store.trainerCertifications().of(People.HELENE.id()))
        .containsExactly(People.CATEC_TRAINER, People.SST_TRAINER);
  }

  @Test
  void theIdentityIsThatOfTheAccountWhichTheHotlineCorrectsFirst() {
    assertThat(
            refused(
                AskCorrection.of(ports())
                    .ask(KARINE, issue.session().id(), former.certificate().id(), RENAMED)))
        .contains(
            Reason.of(
                Rule.CER_09,
                Unblock.ask(Role.SUPPORT),
                Fact.reference("dispositifLevel", former.dispositifLevel())));
  }

  @Test
  void theReplacementTakesTheCertificationOver() {
    store
        .persons()
        .save(
            new Person(
                People.HELENE.id(),
                People.HELENE.number(),
                RENAMED,
                People.HELENE.email(),
                People.HELENE.profiles()));
    granted(
        AskCorrection.of(ports())
            .ask(KARINE, issue.session().id(), former.certificate().id(), RENAMED));
    granted(
        DecideCorrection.of(ports())
            .decide(
                People.as(scene.ofTrainers().trainer()),
                issue.session().id(),
                former.certificate().id(),
                new DecideCorrection.Verdict.Approve()));

    IssuedCertificate replacement =
        store.certificates().of(issue.session().id()).stream()
            .filter(issued -> People.HELENE.id().equals(issued.person()))
            .findFirst()
            .orElseThrow();
    assertThat(replacement.certificate().printed().replaces())
        .isEqualTo(former.certificate().printed().number());
    assertThat(replacement.certificate().printed().surname()).isEqualTo(RENAMED.surname());
    assertThat(store.trainerCertifications().of(People.HELENE.id()))
        .containsExactly(
            People.CATEC_TRAINER,
            People.SST_TRAINER,
            new TrainerCertification(
                former.dispositifLevel(),
                former.certificate().printed().code(),
                END,
                former.certificate().printed().end(),
                new TrainerCertification.Origin.Issued(replacement.certificate().id())));
  }

  private static IssuedCertificate of(Issue issue, Person person) {
    return issue.certificates().stream()
        .filter(issued -> person.id().equals(issued.person()))
        .findFirst()
        .orElseThrow();
  }
}
