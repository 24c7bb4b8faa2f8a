package fr.forprev.domain.trainer;

import static fr.forprev.domain.Samples.CATALOGUE;
import static fr.forprev.domain.Samples.MANAGER;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.identity;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.NewPersons;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.Validity;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.CertificationRecording.Whom;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Verifies(Rule.TRA_06)
class CertificationRecordingTest {

  private static final LocalDate START = day("2024-02-29");
  private static final Identity CHLOE = identity("Lefèvre", "Chloé", "1990-05-17");
  private static final Whom UNKNOWN = new Whom.Unknown(CHLOE, "chloe@example.org");
  private static final Whom KNOWN =
      new Whom.Known(MANAGER.number(), identity("PARIS", "karine", "1969-04-23"));
  private static final NewPersons NEW_PERSONS =
      new NewPersons(() -> new PersonId(key(401)), () -> new ForprevNumber("BCD00001"));
  private static final KnownPersons MANAGER_ALONE =
      new KnownPersons(List.of(new TrainerRecord(MANAGER, List.of())));

  @Test
  @Verifies({Rule.TRA_01, Rule.USR_01})
  void makesATrainerOfSomebodyUnknown() {
    CertifiedTrainer trainer = grantedBy(record(UNKNOWN, KnownPersons.NOBODY));

    assertThat(trainer.person())
        .isEqualTo(
            new Person(
                new PersonId(key(401)),
                new ForprevNumber("BCD00001"),
                CHLOE,
                "chloe@example.org",
                List.of(new Person.Profile(Role.TRAINER, new Scope.Own()))));
    assertThat(trainer.certification())
        .isEqualTo(
            new TrainerCertification(
                SST_2,
                new CertificateCode("SST-2"),
                START,
                day("2027-02-28"),
                new TrainerCertification.Origin.Recorded("Ouverture du dispositif")));
  }

  @Test
  @Verifies(Rule.TRA_01)
  void makesATrainerOfSomebodyKnownBesideHisRoles() {
    CertifiedTrainer trainer = grantedBy(record(KNOWN, MANAGER_ALONE));

    assertThat(trainer.person()).isEqualTo(MANAGER.gaining(Role.TRAINER, new Scope.Own()));
    assertThat(trainer.person().profiles()).hasSize(2);
  }

  @Test
  void takesTheEndThatIsGiven() {
    assertThat(
            grantedBy(record(recording(UNKNOWN, "SST-2", START.plusDays(9)), KnownPersons.NOBODY))
                .certification()
                .end())
        .isEqualTo(day("2024-03-09"));
  }

  @Test
  @Verifies(Rule.SES_10)
  void refusesAnUnknownNumberAndThatOfSomebodyElseAlike() {
    Whom another = new Whom.Known(MANAGER.number(), CHLOE);

    assertThat(reasonsOf(record(another, MANAGER_ALONE)))
        .isEqualTo(reasonsOf(record(another, KnownPersons.NOBODY)))
        .containsExactly(
            Reason.of(
                Rule.SES_10, Unblock.never(), Fact.reference("forprevNumber", MANAGER.number())));
  }

  @Test
  @Verifies(Rule.SES_10)
  void asksForTheNumberOfSomebodyKnown() {
    Whom withoutNumber =
        new Whom.Unknown(identity("Muller", "FRÉDÉRIC", "1975-06-09"), "f@example.org");

    assertThat(
            reasonsOf(
                record(
                    withoutNumber,
                    new KnownPersons(List.of(new TrainerRecord(TRAINER, List.of()))))))
        .containsExactly(Reason.of(Rule.SES_10, Unblock.never()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SST-1", "SST-9"})
  @Verifies(Rule.SES_04)
  void refusesWhatIsNoCertificateOfTrainers(String code) {
    assertThat(reasonsOf(record(recording(UNKNOWN, code, null), KnownPersons.NOBODY)))
        .containsExactly(
            Reason.of(Rule.SES_04, Unblock.never(), Fact.reference("notOfTrainers", code)));
  }

  @Test
  @Verifies(Rule.SES_04)
  void waitsForInrsWhenTheValidityIsUnknown() {
    CertificateCode code = new CertificateCode("SST-2");
    CertificateLine incomplete =
        new CertificateLine(
            code,
            SST_2,
            "Formateur SST",
            new Validity.Unknown(),
            new Validity.Unknown(),
            "",
            null,
            "");
    Catalogue catalogue = new Catalogue(CATALOGUE.dispositifs(), List.of(incomplete));

    assertThat(
            reasonsOf(
                recording(UNKNOWN, "SST-2", null)
                    .record(catalogue, KnownPersons.NOBODY, NEW_PERSONS)))
        .containsExactly(
            Reason.of(Rule.SES_04, Unblock.ask(Role.INRS), Fact.reference("certificate", "SST-2")));
  }

  @ParameterizedTest
  @EnumSource
  void isForInrsAlone(Role role) {
    var obstacle =
        CertificationRecording.obstacleFor(new Actor(MANAGER.id(), role, new Scope.National()));

    if (role == Role.INRS) {
      assertThat(obstacle).isEmpty();
    } else {
      assertThat(obstacle).contains(Reason.unseen(Rule.TRA_06));
    }
  }

  @Test
  void hasAReasonAndDaysInTheirOrder() {
    CertificateCode code = new CertificateCode("SST-2");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CertificationRecording(UNKNOWN, code, START, null, " "));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CertificationRecording(UNKNOWN, code, START, START.minusDays(1), "Oui"));
    assertThat(new CertificationRecording(UNKNOWN, code, START, START, "Oui").end())
        .isEqualTo(START);
  }

  private static Decision<CertifiedTrainer> record(Whom whom, KnownPersons known) {
    return record(recording(whom, "SST-2", null), known);
  }

  private static Decision<CertifiedTrainer> record(
      CertificationRecording recording, KnownPersons known) {
    return recording.record(CATALOGUE, known, NEW_PERSONS);
  }

  private static CertificationRecording recording(Whom whom, String code, @Nullable LocalDate end) {
    return new CertificationRecording(
        whom, new CertificateCode(code), START, end, " Ouverture du dispositif ");
  }
}
