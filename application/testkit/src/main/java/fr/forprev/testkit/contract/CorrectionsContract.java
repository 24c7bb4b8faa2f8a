package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.certificate.Corrections;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Corrections} promises. */
public abstract class CorrectionsContract extends StoreContract {

  private static final LocalDate DAY = END.plusDays(3);
  private static final Identity CORRECTED =
      new Identity(new Name("NGUYỄN-LÊ"), new Name("Thị Mai"), LocalDate.of(1996, 2, 29));

  private final SampleSession sample = SampleSession.number(7);
  private final List<IssuedCertificate> issued = sample.certificates(END);

  @BeforeEach
  void storeAGeneratedSession() {
    fillWithPeople();
    store.sessions().save(sample.generatedOn(END));
    store.certificates().add(issued);
  }

  @Test
  void areFoundByTheirSessionInEachOfTheirStates() {
    List<Correction> asked = List.of(pending(0), declined(1), approved(2));
    asked.forEach(correction -> store.corrections().save(sample.id(), correction));

    assertThat(store.corrections().of(sample.id())).containsExactlyInAnyOrderElementsOf(asked);
    assertThat(store.corrections().of(SampleSession.number(8).id())).isEmpty();
  }

  @Test
  void replaceTheFormerOneOfTheSameTrainee() {
    for (Correction next : List.of(pending(0), declined(0), pending(0), approved(0))) {
      store.corrections().save(sample.id(), next);

      assertThat(store.corrections().of(sample.id())).containsExactly(next);
    }
  }

  @Test
  void areRemovedByTheirTrainee() {
    store.corrections().save(sample.id(), pending(0));
    store.corrections().save(sample.id(), declined(1));

    store.corrections().remove(trainee(0));
    store.corrections().remove(trainee(2));

    assertThat(store.corrections().of(sample.id())).containsExactly(declined(1));
  }

  @Test
  void stayWhenTheirSessionIsSavedAgain() {
    store.corrections().save(sample.id(), pending(0));

    store.sessions().save(sample.generatedOn(END.plusDays(1)));

    assertThat(store.corrections().of(sample.id())).containsExactly(pending(0));
  }

  @Test
  void dieWithTheirSession() {
    store.corrections().save(sample.id(), pending(0));
    store.corrections().save(sample.id(), declined(1));

    store.sessions().delete(sample.id());

    assertThat(store.corrections().of(sample.id())).isEmpty();
  }

  @Test
  void leaveNothingWhenTheActIsRolledBack() {
    inRefusedAct(() -> store.corrections().save(sample.id(), pending(0)));

    assertThat(store.corrections().of(sample.id())).isEmpty();
  }

  private Correction pending(int index) {
    return new Correction.Pending(trainee(index), number(index), CORRECTED, DAY);
  }

  private Correction declined(int index) {
    return new Correction.Declined(
        trainee(index), number(index), CORRECTED, DAY, "La pièce d'identité\ndit autre chose.");
  }

  private Correction approved(int index) {
    CertificateNumber next =
        SampleSession.numbersFrom(9_000_000).skip(index).findFirst().orElseThrow();
    return new Correction.Approved(trainee(index), number(index), CORRECTED, DAY, next);
  }

  private TraineeId trainee(int index) {
    return issued.get(index).trainee();
  }

  private CertificateNumber number(int index) {
    return issued.get(index).certificate().printed().number();
  }
}
