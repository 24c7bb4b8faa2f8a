package fr.forprev.testkit.trainer;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.trainer.RecordCertification;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.CertificationRecording;
import fr.forprev.domain.trainer.CertificationRecording.Whom;
import fr.forprev.domain.trainer.CertifiedTrainer;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Verifies(Rule.TRA_06)
class RecordCertificationTest {

  private static final Actor INRS = People.as(People.INES);
  private static final LocalDate START = LocalDate.of(2023, 1, 10);
  private static final Whom MAIWENN =
      new Whom.Unknown(SampleEntry.MAIWENN, SampleEntry.MAIWENN_EMAIL);

  private final InMemoryForprev store = new InMemoryForprev();
  private final SettableClock clock = SettableClock.on(START);
  private final Scene scene = Scene.in(store, clock).ofTrainers();

  @Test
  @Verifies({Rule.TRA_01, Rule.USR_01})
  void makesATrainerOfSomebodyUnknownAndTracesIt() {
    CertifiedTrainer trainer = granted(record(INRS, MAIWENN));

    Person person = trainer.person();
    assertThat(store.persons().byNumber(person.number())).contains(person);
    assertThat(person.profiles())
        .containsExactly(new Person.Profile(Role.TRAINER, new Scope.Own()));
    assertThat(store.trainerCertifications().of(person.id()))
        .containsExactly(trainer.certification());
    assertThat(trainer.certification().end()).isEqualTo(LocalDate.of(2026, 1, 10));
    assertThat(store.auditEntries())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .containsExactly(
            new AuditEntry(
                person.id().value(),
                clock.instant(),
                INRS,
                AuditAct.CERTIFICATION_RECORDED,
                person.id().value()));
  }

  @Test
  @Verifies(Rule.TRA_01)
  void makesATrainerOfAManager() {
    granted(record(INRS, new Whom.Known(People.YANN.number(), People.YANN.identity())));

    assertThat(store.persons().find(People.YANN.id()))
        .contains(People.YANN.gaining(Role.TRAINER, new Scope.Own()));
  }

  @Test
  @Verifies({Rule.SES_10, Rule.SES_04})
  void storesNothingWhenItIsRefused() {
    Whom nobody = new Whom.Known(People.YANN.number(), SampleEntry.MAIWENN);

    assertThat(
            refused(
                RecordCertification.of(scene.ports().ofTrainers())
                    .record(INRS, recording(nobody, "SST-1"))))
        .extracting(Reason::rule)
        .containsExactly(Rule.SES_10, Rule.SES_04);
    assertThat(store.auditEntries()).isEmpty();
    assertThat(store.trainerCertifications().of(People.YANN.id())).isEmpty();
  }

  @Test
  void asksForTheNumberTheSecondTime() {
    granted(record(INRS, MAIWENN));

    assertThat(refused(record(INRS, MAIWENN))).extracting(Reason::rule).containsOnly(Rule.SES_10);
    assertThat(store.trainerRecords().find(List.of(), List.of(SampleEntry.MAIWENN)).records())
        .hasSize(1);
  }

  @Test
  void isUnseenByAnybodyButInrs() {
    Stream.of(People.KARINE, People.SOFIANE, People.HELENE, People.ODILE)
        .forEach(person ->
            assertThat(refused(record(People.as(person), MAIWENN)))
                .containsExactly(Reason.unseen(Rule.TRA_06)));
    assertThat(store.auditEntries()).isEmpty();
  }

  private Decision<CertifiedTrainer> record(Actor actor, Whom whom) {
    return RecordCertification.of(scene.ports().ofTrainers())
        .record(actor, recording(whom, "SST-2"));
  }

  private static CertificationRecording recording(Whom whom, String code) {
    return new CertificationRecording(
        whom, new CertificateCode(code), START, null, "Ouverture du dispositif");
  }
}
