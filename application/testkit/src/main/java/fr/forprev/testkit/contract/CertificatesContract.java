package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.HELENE;
import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.Transactions.ConflictException;
import fr.forprev.application.certificate.Certificates;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Certificates} promises. */
public abstract class CertificatesContract extends StoreContract {

  private final SampleSession sample = SampleSession.number(7);
  private final List<IssuedCertificate> issued = sample.certificates(END);

  @BeforeEach
  void storeTheSessionForWhichTheyAreIssued() {
    fillWithPeople();
    store.sessions().save(sample.generatedOn(END));
  }

  @Test
  void areFoundByTheirSessionInTheOrderOfTheirNumbers() {
    store.certificates().add(List.of(issued.get(2), issued.get(0)));
    store.certificates().add(List.of(issued.get(1)));

    assertThat(store.certificates().of(sample.id()))
        .containsExactlyInAnyOrderElementsOf(issued)
        .isSortedAccordingTo(
            Comparator.comparing(
                certificate -> certificate.certificate().printed().number().value()));
  }

  @Test
  void areRolledBackWithTheSessionsOfTheSameAct() {
    SampleSession other = SampleSession.number(8);
    store.sessions().save(other.withTrainer());

    inRefusedAct(() -> {
      store.sessions().save(other.generatedOn(END));
      store.certificates().add(other.certificates(END));
      store.sessions().save(SampleSession.number(9).bareDraft());
    });

    assertThat(store.sessions().find(other.id())).contains(other.withTrainer());
    assertThat(store.certificates().of(other.id())).isEmpty();
    assertThat(store.sessions().find(SampleSession.number(9).id())).isEmpty();
  }

  @Test
  void areFoundByTheirKey() {
    store.certificates().add(issued);

    for (IssuedCertificate one : issued) {
      assertThat(store.certificates().find(one.certificate().id())).contains(one);
    }
  }

  @Test
  void areNotFoundWhenThereAreNone() {
    store.certificates().add(List.of());

    assertThat(store.certificates().of(sample.id())).isEmpty();
    assertThat(store.certificates().of(new SessionId(Keys.of(404)))).isEmpty();
    assertThat(store.certificates().find(new CertificateId(Keys.of(404)))).isEmpty();
  }

  @Test
  void mayHaveNoEnd() {
    IssuedCertificate endless = certificate(40, sample.trainees().get(0).id(), null);

    store.certificates().add(List.of(endless));

    assertThat(store.certificates().find(endless.certificate().id())).contains(endless);
  }

  @Test
  void endInAConflictWhenATraineeGetsASecondOne() {
    store.certificates().add(issued);
    IssuedCertificate second = certificate(40, issued.get(0).trainee(), END.plusYears(2));

    assertThatThrownBy(() -> inAct(() -> store.certificates().add(List.of(second))))
        .isInstanceOf(ConflictException.class);

    assertThat(store.certificates().of(sample.id())).hasSize(3).doesNotContain(second);
  }

  @Test
  void areAllAddedOrNone() {
    store.certificates().add(List.of(issued.get(2)));

    assertThatThrownBy(() -> inAct(() -> store.certificates().add(issued)))
        .isInstanceOf(ConflictException.class);

    assertThat(store.certificates().of(sample.id())).containsExactly(issued.get(2));
  }

  @Test
  void mayNameTheOneThatTheyReplace() {
    IssuedCertificate replacing =
        replacing(issued.get(0), SampleSession.numbersFrom(9_000_000).findFirst().orElseThrow());

    store.certificates().add(List.of(replacing));

    assertThat(store.certificates().find(replacing.certificate().id())).contains(replacing);
    assertThat(store.certificates().of(sample.id())).containsExactly(replacing);
  }

  /** What could replace {@code former}, under {@code number}. */
  static IssuedCertificate replacing(IssuedCertificate former, CertificateNumber number) {
    PrintedCertificate printed = former.certificate().printed();
    return new IssuedCertificate(
        former.session(),
        former.trainee(),
        former.dispositifLevel(),
        former.person(),
        new Certificate(
            new CertificateId(Keys.of(41)),
            printed.corrected(
                number,
                printed.firstName(),
                printed.surname(),
                printed.birthDate().plusDays(1),
                printed.generatedOn().plusDays(2))));
  }

  @Test
  @Verifies(Rule.SES_22)
  void ofTrainersOutliveTheirSessionAndThoseOfEmployeesDoNot() {
    IssuedCertificate ofTrainer = sample.certificateOf(HELENE);
    store.certificates().add(List.of(ofTrainer, issued.get(1)));

    store.sessions().delete(sample.id());

    assertThat(store.certificates().of(sample.id())).containsExactly(ofTrainer);
    assertThat(store.certificates().find(ofTrainer.certificate().id())).contains(ofTrainer);
    assertThat(store.certificates().find(issued.get(1).certificate().id())).isEmpty();
  }

  @Test
  void endInAConflictWhenATraineeGetsASecondOneThoughHisSessionIsGone() {
    IssuedCertificate ofTrainer = sample.certificateOf(HELENE);
    store.certificates().add(List.of(ofTrainer));
    store.sessions().delete(sample.id());
    store.sessions().save(sample.generatedOn(END));
    IssuedCertificate second = certificate(40, ofTrainer.trainee(), END.plusYears(2));

    assertThatThrownBy(() -> inAct(() -> store.certificates().add(List.of(second))))
        .isInstanceOf(ConflictException.class);
  }

  private IssuedCertificate certificate(int key, TraineeId trainee, @Nullable LocalDate end) {
    PrintedCertificate model = issued.get(0).certificate().printed();
    return new IssuedCertificate(
        sample.id(),
        trainee,
        SampleOrganisations.SST_1,
        null,
        new Certificate(
            new CertificateId(Keys.of(key)),
            new PrintedCertificate(
                CertificateNumber.of(model.code(), 2023, 9_000_001).orElseThrow(),
                model.code(),
                "Monter, vérifier et utiliser des échafaudages de pied",
                model.surname(),
                model.firstName(),
                model.birthDate(),
                model.start(),
                end,
                SessionKind.REFRESHER,
                model.organisation(),
                model.habilitation(),
                model.trainer(),
                model.town(),
                model.generatedOn())));
  }
}
