package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.SendResults;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GenerateCertificatesTest extends UseCase {

  @Test
  @Verifies({Rule.SES_07, Rule.SES_17, Rule.CER_01, Rule.CER_06, Rule.CER_10})
  void issuesOneCertificateForEachTraineeWhoPassed() {
    WithEntity session = scene.resultsSent();

    Issue issue = granted(generate(KARINE, session.id()));

    assertThat(stored(session.id())).isEqualTo(issue.session());
    assertThat(issue.session().generatedOn()).isEqualTo(TODAY);
    assertThat(issue.certificates())
        .isEqualTo(store.certificates().of(session.id()))
        .extracting(issued -> issued.certificate().printed())
        .containsExactly(
            printed(1, SampleSession.TRAINEES.get(0)),
            printed(2, SampleSession.TRAINEES.get(1)),
            printed(3, SampleSession.TRAINEES.get(2)));
    assertThat(issue.certificates())
        .extracting(IssuedCertificate::trainee)
        .containsExactlyElementsOf(
            session.declaration().trainees().stream().limit(3).map(Trainee::id).toList());
  }

  @Test
  @Verifies(Rule.CER_01)
  void explainsTheDatesOfValidity() {
    Decision<Issue> decision = generate(KARINE, scene.resultsSent().id());

    assertThat(((Decision.Granted<Issue>) decision).remarks())
        .containsExactly(
            Remark.of(
                Rule.CER_01,
                Fact.day("start", END),
                Fact.day("end", LocalDate.of(2025, 6, 15)),
                Fact.count("months", 24)));
  }

  @Test
  @Verifies({Rule.SES_18, Rule.CER_04})
  void givesTheSameCertificatesWhenAskedAgain() {
    Issue issue = scene.generated();
    clock.set(LAST_DAY);

    assertChangesNothing(
        issue.session(),
        () -> {
          assertThat(granted(generate(KARINE, issue.session().id()))).isEqualTo(issue);
          assertThat(granted(generate(BENOIT, issue.session().id()))).isEqualTo(issue);
        });
  }

  @Test
  @Verifies(Rule.SES_18)
  void givesTheSameCertificatesToAllWhoAskAtOnce() {
    SessionId id = scene.resultsSent().id();

    List<CompletableFuture<Issue>> asking =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> granted(generate(KARINE, id))))
            .limit(8)
            .toList();

    assertThat(asking.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    assertThat(store.certificates().of(id)).hasSize(3);
    assertThat(acts()).containsOnlyOnce(AuditAct.CERTIFICATES_GENERATED);
  }

  @Test
  @Verifies(Rule.SES_17)
  void closesTheSessionWhenNobodyPassed() {
    WithTrainer session = scene.submitted();
    granted(
        SendResults.of(ports())
            .send(
                HELENE,
                session.id(),
                Scene.allGet(Result.FAILED, session.declaration().trainees()),
                true));

    Decision<Issue> decision = generate(KARINE, session.id());

    assertThat(granted(decision).certificates()).isEmpty();
    assertThat(((Decision.Granted<Issue>) decision).remarks()).isEmpty();
    assertThat(stored(session.id()).state()).isEqualTo(SessionState.GENERATED);
  }

  @Test
  @Verifies(Rule.SES_17)
  void issuesOneForEverybodyWhenAllPassed() {
    WithTrainer session = scene.submitted();
    Map<TraineeId, Result> all = Scene.allGet(Result.PASSED, session.declaration().trainees());
    granted(SendResults.of(ports()).send(HELENE, session.id(), all, true));

    assertThat(granted(generate(KARINE, session.id())).certificates())
        .extracting(IssuedCertificate::trainee)
        .containsExactlyInAnyOrderElementsOf(all.keySet());
  }

  @Test
  @Verifies(Rule.CER_06)
  void numbersCertificatesInOneSequenceWhateverTheSession() {
    Stream<IssuedCertificate> issued =
        Stream.of(scene.generated(), scene.generated(), scene.declaredBy(People.YANN).generated())
            .flatMap(issue -> issue.certificates().stream());

    List<Long> sequence =
        issued
            .map(one -> one.certificate().printed().number().value().split("-"))
            .map(parts -> Long.valueOf(parts[3]))
            .toList();
    assertThat(sequence).hasSize(9).isSorted().doesNotHaveDuplicates();
  }

  @Test
  @Verifies(Rule.CER_08)
  void changesNothingOfWhatWasIssuedWhenTheEntityIsRenamed() {
    Issue issue = scene.generated();
    store
        .organisations()
        .save(
            new Organisation(
                SampleOrganisations.MAROSE.id(),
                SampleOrganisations.MAROSE.type(),
                new Name("MAROSE & ASSOCIÉS"),
                SampleOrganisations.MAROSE.siret(),
                SampleOrganisations.MAROSE.caisse()));

    assertThat(granted(generate(KARINE, issue.session().id()))).isEqualTo(issue);
  }

  @Test
  @Verifies(Rule.SES_13)
  void isForTheManagersAndTheDelegateWhoDeclaredOnceTheResultsAreThere() {
    WithEntity session = scene.declaredBy(People.SOFIANE).resultsSent();
    assertChangesNothing(
        session,
        () -> {
          assertThat(refused(generate(CLAIRE, session.id()))).containsExactly(UNSEEN);
          assertThat(refused(generate(YANN, session.id()))).containsExactly(UNSEEN);
          assertThat(refused(generate(GASPARD, session.id()))).containsExactly(UNSEEN);
          assertThat(refused(generate(HELENE, session.id())))
              .containsExactly(notYourAct("Générer les certificats", Role.MANAGER));
        });

    granted(generate(SOFIANE, session.id()));
    assertThat(refused(generate(HELENE, session.id())))
        .containsExactly(notYourAct("Générer les certificats", Role.MANAGER));
  }

  @Test
  @Verifies(Rule.SES_13)
  void isNotPossibleBeforeTheResults() {
    WithTrainer session = scene.submitted();

    assertChangesNothing(
        session,
        () ->
            assertThat(refused(generate(KARINE, session.id())))
                .containsExactly(notYourTurn(SessionState.WITH_TRAINER, Role.TRAINER)));
  }

  private Decision<Issue> generate(Actor actor, SessionId id) {
    return GenerateCertificates.of(ports()).generate(actor, id);
  }

  private static PrintedCertificate printed(long sequence, Identity trainee) {
    return new PrintedCertificate(
        CertificateNumber.of(SampleSession.SST_CERTIFICATE, 2023, sequence).orElseThrow(),
        SampleSession.SST_CERTIFICATE,
        "Sauveteur secouriste du travail (SST)",
        trainee.surname(),
        trainee.firstName(),
        trainee.birthDate(),
        END,
        LocalDate.of(2025, 6, 15),
        SessionKind.INITIAL,
        "MAROSE FORMATION",
        SampleOrganisations.SST_OF_MAROSE.number(),
        "MARTIN-DUPRÉ Hélène",
        new Name("Nantes"),
        TODAY);
  }
}
