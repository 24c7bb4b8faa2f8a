package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.certificate.FindAnnulment;
import fr.forprev.application.certificate.ListAnnulments;
import fr.forprev.application.certificate.ListAnnulments.Page;
import fr.forprev.application.session.AnnulByNumber;
import fr.forprev.application.session.RunDay;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.CER_09)
class AnnulByNumberTest extends AfterGeneration {

  private static final List<CertificateNumber> OTHERS =
      SampleSession.numbersFrom(9_000_000).limit(5).toList();

  @Test
  void annulsACertificateThatCanStillBeDownloaded() {
    granted(ask(SOFIANE, certificate(1)));

    assertThat(granted(annul(INRS, number(1)))).isEqualTo(new Annulment(number(1), TODAY));

    assertThat(valid()).containsExactly(certificate(0), certificate(2));
    assertThat(view(KARINE).annulled()).hasSize(1);
    assertThat(view(KARINE).corrections()).isEmpty();
    assertThat(lastEntry()).isEqualTo(traced(INRS, AuditAct.CERTIFICATE_ANNULLED, "FRAUD"));
  }

  @Test
  void annulsPastTheLastDownloadDayWhileTheSessionIsStillThere() {
    clock.set(LAST_DOWNLOAD.plusDays(1));

    granted(annul(INRS, number(1)));

    assertThat(valid()).hasSize(2);
  }

  @Test
  void annulsAnyWellFormedNumberOnceTheSessionIsGone() {
    LocalDate later = LAST_DOWNLOAD.plusYears(1);
    clock.set(later);
    RunDay.of(ports()).run();

    assertThat(granted(annul(INRS, number(1)))).isEqualTo(new Annulment(number(1), later));
    assertThat(granted(annul(INRS, OTHERS.get(0)))).isEqualTo(new Annulment(OTHERS.get(0), later));
    assertThat(FindAnnulment.in(store.annulments()).of(number(1)))
        .contains(new Annulment(number(1), later));
    assertThat(FindAnnulment.in(store.annulments()).of(number(2))).isEmpty();
  }

  @Test
  void isTracedUnderAKeyOfTheNumberWhenNothingElseIsLeft() {
    granted(annul(INRS, OTHERS.get(0)));
    AuditEntry first = lastEntry();
    granted(annul(INRS, OTHERS.get(1)));

    assertThat(first.act()).isEqualTo(AuditAct.CERTIFICATE_ANNULLED);
    assertThat(first.note()).isEqualTo("FRAUD");
    assertThat(first.subject()).isNotEqualTo(lastEntry().subject());
  }

  @Test
  void answersTheFirstAnnulmentTheSecondTime() {
    Annulment byManager = granted(annul(KARINE, certificate(0)));
    Annulment byInrs = granted(annul(INRS, OTHERS.get(0)));
    List<AuditEntry> trail = store.auditEntries();
    clock.advanceDays(40);

    assertThat(granted(annul(INRS, number(0)))).isEqualTo(byManager);
    assertThat(granted(annul(INRS, OTHERS.get(0)))).isEqualTo(byInrs);
    assertThat(store.auditEntries()).isEqualTo(trail);
  }

  @Test
  void isForInrsAlone() {
    assertChangesNothing(
        issue.session(),
        () -> {
          for (Actor actor : List.of(KARINE, SOFIANE, HELENE, YANN)) {
            assertThat(refused(annul(actor, number(0))))
                .containsExactly(
                    Reason.reserved(
                        Rule.CER_09,
                        Role.INRS,
                        Fact.text("act", "Annuler un certificat d'après son numéro")));
          }
        });
  }

  @Test
  void isPublishedTheLatestFirst() {
    ListAnnulments list = ListAnnulments.of(store.annulmentPages());
    assertThat(list.list(null, 3)).isEqualTo(new Page(List.of(), null));

    for (CertificateNumber number : OTHERS) {
      granted(annul(INRS, number));
      clock.advanceDays(1);
    }

    Page first = list.list(null, 3);
    assertThat(first.annulments())
        .containsExactly(
            new Annulment(OTHERS.get(4), TODAY.plusDays(4)),
            new Annulment(OTHERS.get(3), TODAY.plusDays(3)),
            new Annulment(OTHERS.get(2), TODAY.plusDays(2)));
    assertThat(list.list(first.next(), 3))
        .isEqualTo(
            new Page(
                List.of(
                    new Annulment(OTHERS.get(1), TODAY.plusDays(1)),
                    new Annulment(OTHERS.get(0), TODAY)),
                null));
    assertThat(list.list(first.next(), 2).next()).isNull();
  }

  @Test
  void isPublishedInPagesOfOneToAHundred() {
    ListAnnulments list = ListAnnulments.of(store.annulmentPages());

    assertThatIllegalArgumentException().isThrownBy(() -> list.list(null, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> list.list(null, 101));
    assertThat(list.list(null, 100).annulments()).isEmpty();
  }

  private Decision<Annulment> annul(Actor actor, CertificateNumber number) {
    return AnnulByNumber.of(ports()).annul(actor, number, AnnulmentReason.FRAUD);
  }
}
