package fr.forprev.testkit.trainer;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.RunDay;
import fr.forprev.application.trainer.DownloadOwnCertificate;
import fr.forprev.application.trainer.ViewOwnCertificates;
import fr.forprev.application.trainer.ViewOwnCertificates.Held;
import fr.forprev.application.trainer.ViewOwnCertificates.OwnCertificates;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.TrainerStanding;
import fr.forprev.domain.trainer.TrainerStanding.State;
import fr.forprev.testkit.People;
import fr.forprev.testkit.PlainTextCertificates;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.CER_05)
class OwnCertificatesTest {

  /** That of Hélène after her refresher. */
  private static final LocalDate LAST_DAY = LocalDate.of(2028, 3, 1);

  private final InMemoryForprev store = new InMemoryForprev();
  private final SettableClock clock = SettableClock.on(END);
  private final Scene scene = Scene.in(store, clock).ofTrainers();
  private final IssuedCertificate own =
      scene.generated().certificates().stream()
          .filter(issued -> People.HELENE.id().equals(issued.person()))
          .findFirst()
          .orElseThrow();

  @Test
  @Verifies(Rule.TRA_04)
  void areListedWithWhereTheyStand() {
    OwnCertificates found = view(People.HELENE);

    assertThat(found.standings())
        .containsExactly(
            new TrainerStanding(People.CATEC_TRAINER.dispositifLevel(), null, State.VALID),
            new TrainerStanding(own.dispositifLevel(), LAST_DAY, State.VALID));
    assertThat(found.held())
        .containsExactly(
            new Held(People.CATEC_TRAINER, null, false),
            new Held(People.SST_TRAINER, null, false),
            new Held(store.trainerCertifications().of(People.HELENE.id()).get(2), own, true));
  }

  @Test
  void areNoneOfWhoNeverWasATrainer() {
    assertThat(view(People.KARINE)).isEqualTo(new OwnCertificates(List.of(), List.of()));
  }

  @Test
  void areDownloadedLongAfterTheirSessionUpToTheLastValidDay() {
    clock.set(END.plusDays(16));
    RunDay.of(scene.ports()).run();
    clock.set(LAST_DAY);

    CertificateFile file = granted(download(People.HELENE));

    assertThat(file.name()).isEqualTo(own.certificate().printed().number() + ".pdf");
    assertThat(file.pdf()).isEqualTo(new PlainTextCertificates().pdf(own.certificate().printed()));
    assertThat(store.auditEntries().get(store.auditEntries().size() - 1))
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(
            new AuditEntry(
                own.certificate().id().value(),
                clock.instant(),
                People.as(People.HELENE),
                AuditAct.CERTIFICATE_DOWNLOADED,
                own.certificate().id().value()));
    assertThat(view(People.HELENE).held().get(2).downloadable()).isTrue();
  }

  @Test
  void areNotDownloadedTheDayAfter() {
    clock.set(LAST_DAY.plusDays(1));
    List<AuditEntry> before = store.auditEntries();

    assertThat(refused(download(People.HELENE)))
        .containsExactly(
            Reason.of(
                Rule.CER_05,
                Unblock.never(),
                Fact.reference("certificate", own.certificate().printed().number()),
                Fact.day("end", LAST_DAY),
                Fact.day("today", LAST_DAY.plusDays(1))));
    assertThat(store.auditEntries()).isEqualTo(before);
    assertThat(view(People.HELENE).held().get(2).downloadable()).isFalse();
  }

  @Test
  void areUnseenByEverybodyElse() {
    for (Person other : List.of(People.GASPARD, People.ODILE, People.KARINE, People.INES)) {
      assertThat(refused(download(other))).containsExactly(Reason.unseen(Rule.CER_05));
    }
  }

  @Test
  void areNotThoseOfEmployees() {
    IssuedCertificate ofEmployee = Scene.in(store, clock).generated().certificates().get(0);

    assertThat(
            refused(
                DownloadOwnCertificate.of(scene.ports().ofTrainers(), new PlainTextCertificates())
                    .download(People.as(People.HELENE), ofEmployee.certificate().id())))
        .containsExactly(Reason.unseen(Rule.CER_05));
  }

  private OwnCertificates view(Person person) {
    return ViewOwnCertificates.of(scene.ports().ofTrainers()).ownedBy(People.as(person));
  }

  private Decision<CertificateFile> download(Person person) {
    return DownloadOwnCertificate.of(scene.ports().ofTrainers(), new PlainTextCertificates())
        .download(People.as(person), own.certificate().id());
  }
}
