package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.CheckTrainer;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.RunDay;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.trainer.KnownPersons;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.domain.trainer.TrainerClaim;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A session that certifies trainers, from the draft to the certificates. */
class TrainerSessionTest extends UseCase {

  private final Scene trainers = scene.ofTrainers();

  @Test
  @Verifies({Rule.TRA_01, Rule.USR_01})
  void makesATrainerOfWhoWasUnknown() {
    Issue issue = trainers.generated();

    Person maiwenn = only(store.trainerRecords().find(List.of(), List.of(SampleEntry.MAIWENN)));
    IssuedCertificate certificate = certificateOf(issue, maiwenn);
    assertThat(maiwenn.email()).isEqualTo(SampleEntry.MAIWENN_EMAIL);
    assertThat(maiwenn.profiles())
        .containsExactly(new Person.Profile(Role.TRAINER, new Scope.Own()));
    assertThat(store.trainerCertifications().of(maiwenn.id()))
        .containsExactly(issued(certificate, END.plusMonths(36)));
  }

  @Test
  @Verifies(Rule.CER_02)
  void followsThePreviousCertificateOfWhoWasKnown() {
    Decision<Issue> decision = generate(trainers.resultsSent());

    IssuedCertificate certificate = certificateOf(granted(decision), People.HELENE);
    assertThat(certificate.certificate().printed().end()).isEqualTo(LocalDate.of(2028, 3, 1));
    assertThat(store.trainerCertifications().of(People.HELENE.id()))
        .containsExactly(
            People.CATEC_TRAINER,
            People.SST_TRAINER,
            issued(certificate, LocalDate.of(2028, 3, 1)));
    assertThat(store.persons().find(People.HELENE.id())).contains(People.HELENE);
    assertThat(((Decision.Granted<Issue>) decision).remarks())
        .contains(
            Remark.of(
                Rule.CER_02,
                Fact.count("line", 1),
                Fact.day("previousEnd", LocalDate.of(2025, 3, 1)),
                Fact.day("earliest", LocalDate.of(2024, 3, 1))))
        .hasSize(3);
  }

  @Test
  @Verifies(Rule.CER_02)
  void chainsASecondRefresher() {
    trainers.generated();
    Scene second =
        trainers.typing(
            SampleEntry.ofTrainers()
                .ending(END.plusDays(1))
                .training(
                    List.of(
                        SampleEntry.trainer(People.HELENE), SampleEntry.trainer(People.GASPARD))));

    Issue issue = second.generated();

    assertThat(certificateOf(issue, People.HELENE).certificate().printed().end())
        .isEqualTo(LocalDate.of(2031, 3, 1));
  }

  @Test
  @Verifies({Rule.TRA_01, Rule.SES_17})
  void changesNothingForWhoFailed() {
    trainers.generated();

    assertThat(store.trainerCertifications().of(People.GASPARD.id()))
        .containsExactly(People.SST_TRAINER);
  }

  @Test
  @Verifies(Rule.TRA_01)
  void givesTheRoleToAManagerWhoKeepsHisOwn() {
    trainers
        .typing(
            SampleEntry.ofTrainers()
                .training(
                    List.of(
                        SampleEntry.trainer(People.BENOIT), SampleEntry.trainer(People.GASPARD))))
        .generated();

    Person benoit = store.persons().find(People.BENOIT.id()).orElseThrow();
    assertThat(benoit).isEqualTo(People.BENOIT.gaining(Role.TRAINER, new Scope.Own()));
    assertThat(store.managers().of(SampleOrganisations.MAROSE.id())).contains(benoit);
  }

  @Test
  @Verifies(Rule.SES_09)
  void isLedByATrainerOfTrainers() {
    Draft draft = trainers.opened();

    assertThat(
            granted(
                    CheckTrainer.of(ports())
                        .check(
                            KARINE, draft.id(), new TrainerClaim.ByNumber(People.HELENE.number())))
                .check()
                .whyNot())
        .contains(Reason.of(Rule.SES_09, Unblock.never(), Fact.reference("required", "SST/3")));
    assertThat(trainers.checked().trainer()).isEqualTo(People.ODILE.id());
  }

  @Test
  @Verifies(Rule.SES_10)
  void isNotSubmittedWithSomebodyElsesNumber() {
    Draft draft =
        trainers
            .typing(
                SampleEntry.ofTrainers()
                    .training(
                        List.of(
                            SampleEntry.trainer(People.GASPARD),
                            SampleEntry.trainer(
                                new Person(
                                    People.HELENE.id(),
                                    People.HELENE.number(),
                                    SampleEntry.MAIWENN,
                                    SampleEntry.MAIWENN_EMAIL,
                                    List.of())))))
            .checked();

    assertThat(refused(SubmitSession.of(ports()).submit(KARINE, draft.id())))
        .containsExactly(
            Reason.of(
                Rule.SES_10,
                Unblock.never(),
                Fact.count("line", 2),
                Fact.reference("forprevNumber", People.HELENE.number())));
  }

  @Test
  @Verifies(Rule.SES_10)
  void isNotGeneratedOnceAFutureTrainerBecameKnown() {
    WithEntity session = trainers.resultsSent();
    store
        .persons()
        .save(
            new Person(
                new PersonId(Keys.of(90)),
                store.forprevNumbers().draw(),
                SampleEntry.MAIWENN,
                SampleEntry.MAIWENN_EMAIL,
                List.of()));

    assertChangesNothing(
        session,
        () ->
            assertThat(refused(generate(session)))
                .containsExactly(Reason.of(Rule.SES_10, Unblock.never(), Fact.count("line", 2))));
  }

  @Test
  @Verifies(Rule.SES_10)
  void keepsNumbersOutOfSessionsOfEmployees() {
    Draft draft = scene.opened();

    assertThat(
            refused(
                SaveDraft.of(ports())
                    .save(
                        KARINE,
                        draft.id(),
                        1,
                        SampleEntry.complete()
                            .training(List.of(SampleEntry.trainer(People.HELENE)))
                            .input())))
        .containsExactly(
            Reason.of(Rule.SES_10, Unblock.never(), Fact.count("line", 1), Fact.count("level", 1)));
  }

  @Test
  @Verifies(Rule.SES_22)
  void leavesTheCertificatesOfTrainersWhenItIsDeleted() {
    Issue issue = trainers.generated();
    clock.set(TODAY.plusDays(16));
    RunDay.of(ports()).run();

    assertThat(store.sessions().find(issue.session().id())).isEmpty();
    assertThat(store.certificates().of(issue.session().id())).isEqualTo(issue.certificates());
    assertThat(store.trainerCertifications().of(People.HELENE.id())).hasSize(3);
  }

  private Decision<Issue> generate(WithEntity session) {
    return GenerateCertificates.of(ports()).generate(KARINE, session.id());
  }

  private static Person only(KnownPersons known) {
    assertThat(known.records()).hasSize(1);
    return known.records().get(0).person();
  }

  private static IssuedCertificate certificateOf(Issue issue, Person person) {
    return issue.certificates().stream()
        .filter(certificate -> person.id().equals(certificate.person()))
        .findFirst()
        .orElseThrow();
  }

  private static TrainerCertification issued(IssuedCertificate certificate, LocalDate end) {
    return new TrainerCertification(
        SampleOrganisations.SST_2,
        certificate.certificate().printed().code(),
        END,
        end,
        new TrainerCertification.Origin.Issued(certificate.certificate().id()));
  }
}
