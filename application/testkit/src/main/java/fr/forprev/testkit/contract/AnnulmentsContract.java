package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.Transactions.ConflictException;
import fr.forprev.application.certificate.AnnulmentPages;
import fr.forprev.application.certificate.Annulments;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.session.AnnulledCertificate;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Annulments} and {@link AnnulmentPages} promise. */
public abstract class AnnulmentsContract extends StoreContract {

  private static final LocalDate DAY = END.plusDays(3);

  private final SampleSession sample = SampleSession.number(7);
  private final List<IssuedCertificate> issued = sample.certificates(END);

  @BeforeEach
  void storeIssuedCertificates() {
    fillWithPeople();
    store.sessions().save(sample.generatedOn(END));
    store.certificates().add(issued);
  }

  @Test
  void findTheStoredCertificateOfANumber() {
    assertThat(store.annulments().issued(number(1))).contains(issued.get(1));
    assertThat(store.annulments().issued(unknown(1))).isEmpty();
  }

  @Test
  void deleteTheCertificateAndKeepNumberAndDay() {
    Annulment annulment = new Annulment(number(1), DAY);

    inAct(() -> store.annulments().annul(annulment));

    assertThat(store.annulments().find(number(1))).contains(annulment);
    assertThat(store.annulments().issued(number(1))).isEmpty();
    assertThat(store.certificates().find(issued.get(1).certificate().id())).isEmpty();
    assertThat(store.certificates().of(sample.id()))
        .containsExactlyInAnyOrder(issued.get(0), issued.get(2));
  }

  @Test
  void areToldByTheSessionUntilItDiesAndForEverByTheList() {
    store.annulments().annul(new Annulment(number(1), DAY));
    store.annulments().annul(new Annulment(number(0), DAY));
    List<AnnulledCertificate> told = List.of(gone(0), gone(1));

    assertThat(store.annulments().of(sample.id())).containsExactlyInAnyOrderElementsOf(told);
    assertThat(store.annulments().of(SampleSession.number(8).id())).isEmpty();

    store.sessions().delete(sample.id());

    assertThat(store.annulments().of(sample.id())).isEmpty();
    assertThat(store.annulments().find(number(0))).contains(new Annulment(number(0), DAY));
  }

  @Test
  void mayBeOfACertificateThatIsNotStored() {
    store.annulments().annul(new Annulment(unknown(1), DAY));

    assertThat(store.annulments().find(unknown(1))).contains(new Annulment(unknown(1), DAY));
    assertThat(store.annulments().find(unknown(2))).isEmpty();
    assertThat(store.certificates().of(sample.id())).hasSize(3);
  }

  @Test
  void endInAConflictTheSecondTime() {
    store.annulments().annul(new Annulment(number(1), DAY));

    assertThatThrownBy(
            () -> inAct(() -> store.annulments().annul(new Annulment(number(1), DAY.plusDays(1)))))
        .isInstanceOf(ConflictException.class);

    assertThat(store.annulments().find(number(1))).contains(new Annulment(number(1), DAY));
  }

  @Test
  void leaveEverythingWhenTheActIsRolledBack() {
    inRefusedAct(() -> store.annulments().annul(new Annulment(number(1), DAY)));

    assertThat(store.annulments().find(number(1))).isEmpty();
    assertThat(store.annulments().of(sample.id())).isEmpty();
    assertThat(store.certificates().of(sample.id())).hasSize(3);
  }

  @Test
  void letTheTraineeHaveAnotherCertificateInTheSameAct() {
    IssuedCertificate former = issued.get(0);
    IssuedCertificate other = CertificatesContract.replacing(former, unknown(1));

    inAct(() -> {
      store.annulments().annul(new Annulment(number(0), DAY));
      store.certificates().add(List.of(other));
    });

    assertThat(store.certificates().find(other.certificate().id())).contains(other);
    assertThat(store.annulments().of(sample.id())).containsExactly(gone(0));
  }

  @Test
  void areListedTheLatestFirstPageAfterPage() {
    List<Annulment> expected = new ArrayList<>();
    for (int n = 1; n <= 7; n++) {
      Annulment annulment = new Annulment(unknown(n), DAY.minusDays(n / 3));
      store.annulments().annul(annulment);
      expected.add(annulment);
    }
    expected.sort((a, b) ->
        a.on().equals(b.on())
            ? b.number().value().compareTo(a.number().value())
            : b.on().compareTo(a.on()));

    assertThat(store.annulmentPages().page(null, 100)).containsExactlyElementsOf(expected);
    assertThat(pages(3)).containsExactlyElementsOf(expected);
    assertThat(store.annulmentPages().page(expected.get(6), 3)).isEmpty();
  }

  private List<Annulment> pages(int size) {
    List<Annulment> read = new ArrayList<>();
    Annulment last = null;
    List<Annulment> page = page(last, size);
    while (!page.isEmpty()) {
      read.addAll(page);
      last = page.get(page.size() - 1);
      page = page(last, size);
    }
    return read;
  }

  private List<Annulment> page(@Nullable Annulment after, int size) {
    return store.annulmentPages().page(after, size);
  }

  private AnnulledCertificate gone(int index) {
    IssuedCertificate one = issued.get(index);
    return new AnnulledCertificate(
        one.trainee(), one.certificate().id(), new Annulment(number(index), DAY));
  }

  private CertificateNumber number(int index) {
    return issued.get(index).certificate().printed().number();
  }

  /** The n-th number of those that no certificate of the store has. */
  private static CertificateNumber unknown(int n) {
    return SampleSession.numbersFrom(9_000_000).skip(n - 1L).findFirst().orElseThrow();
  }
}
