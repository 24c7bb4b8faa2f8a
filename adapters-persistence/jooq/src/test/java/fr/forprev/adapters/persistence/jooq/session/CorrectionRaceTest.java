package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.AnnulByNumber;
import fr.forprev.application.session.AnnulCertificate;
import fr.forprev.application.session.AskCorrection;
import fr.forprev.application.session.DecideCorrection;
import fr.forprev.application.session.DecideCorrection.Verdict;
import fr.forprev.application.session.DownloadCertificate;
import fr.forprev.application.session.RunDay;
import fr.forprev.application.session.RunDay.DayReport;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.SessionId;
import fr.forprev.testkit.People;
import fr.forprev.testkit.PlainTextCertificates;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who annul, download, ask and decide on one certificate at the same moment. */
@Verifies(Rule.CER_09)
class CorrectionRaceTest {
  private static final Actor KARINE = People.as(People.KARINE);
  private static final Actor HELENE = People.as(People.HELENE);
  private static final Actor INRS = People.as(People.INES);
  private static final Identity CORRECTED =
      new Identity(new Name("NGUYỄN-LÊ"), new Name("Thị Mai"), LocalDate.of(1995, 11, 2));
  private static final Verdict APPROVE = new Verdict.Approve();

  @AutoClose private static final Postgres POSTGRES = Postgres.start(12);

  private SessionPorts ports;
  private SessionId session;
  private CertificateId certificate;
  private CertificateNumber number;
  private Runnable inTheMiddle = () -> {};

  @BeforeEach
  void generateASession() {
    Scene scene = Scene.in(POSTGRES.emptied(), SettableClock.on(END));
    POSTGRES.store().persons().save(People.INES);
    ports = scene.ports();
    IssuedCertificate first = scene.generated().certificates().get(0);
    session = first.session();
    certificate = first.certificate().id();
    number = first.certificate().printed().number();
  }

  @Test
  void tenApprovalsAtOnceIssueOneReplacement() {
    granted(ask(ports));

    List<Correction> answers = Racers.atOnce(10, n -> granted(approve(ports)));

    assertThat(answers).containsOnly(answers.get(0));
    assertThat(audited("CORRECTION_APPROVED")).isEqualTo(1);
    assertEachTraineeHasOne();
  }

  @Test
  void tenRequestsAtOnceAreOneCorrection() {
    List<Boolean> answers =
        Racers.atOnce(10, n -> ask(ports).fold(granted -> true, refused -> false));

    assertThat(answers).containsOnlyOnce(true);
    assertThat(POSTGRES.number("select count(*) from correction")).isEqualTo(1);
    assertThat(POSTGRES.number("select count(*) from outbox where kind = 'CORRECTION_ASKED'"))
        .isEqualTo(1);
  }

  @Test
  void tenAnnulmentsAtOnceAreOne() {
    List<Annulment> answers =
        Racers.atOnce(10, n -> granted(n % 2 == 0 ? annul(ports) : annulByNumber(ports, number)));

    assertThat(answers).containsOnly(new Annulment(number, END));
    assertThat(audited("CERTIFICATE_ANNULLED")).isEqualTo(1);
  }

  @Test
  void tenAnnulmentsAtOnceOfANumberThatIsNotStoredAreOne() {
    CertificateNumber other = SampleSession.numbersFrom(9_000_000).findFirst().orElseThrow();

    List<Annulment> answers = Racers.atOnce(10, n -> granted(annulByNumber(ports, other)));

    assertThat(answers).containsOnly(new Annulment(other, END));
    assertThat(audited("CERTIFICATE_ANNULLED")).isEqualTo(1);
  }

  @Test
  void whoDownloadsWhileItIsAnnulledIsToldSo() {
    Future<Decision<CertificateFile>> download =
        during(() -> download(ports), () -> annul(changing()));

    assertThat(refused(Racers.get(download))).containsExactly(annulled());
    assertThat(audited("CERTIFICATE_DOWNLOADED")).isZero();
  }

  @Test
  void whoApprovesWhileItIsAnnulledIsToldSoAndIssuesNothing() {
    granted(ask(ports));

    Future<Decision<Correction>> approval = during(() -> approve(ports), () -> annul(changing()));

    assertThat(refused(Racers.get(approval))).containsExactly(annulled());
    assertThat(POSTGRES.number("select count(*) from certificate")).isEqualTo(2);
    assertThat(POSTGRES.number("select count(*) from correction")).isZero();
  }

  @Test
  void whoAnnulsWhileItIsReplacedAnnulsNothingMore() {
    granted(ask(ports));

    Future<Decision<Annulment>> annulment =
        during(() -> annulByNumber(ports, number), () -> approve(changing()));

    assertThat(granted(Racers.get(annulment))).isEqualTo(new Annulment(number, END));
    assertThat(audited("CERTIFICATE_ANNULLED")).isZero();
    assertEachTraineeHasOne();
  }

  @Test
  void whoApprovesWhileTheSessionIsDeletedFindsNothing() {
    granted(ask(ports));
    SessionPorts later = POSTGRES.store().ports(SettableClock.on(END.plusDays(16)));
    List<Future<Decision<Correction>>> approvals = new ArrayList<>();
    SessionPorts deleting =
        Meanwhile.afterDeletion(
            later,
            () -> {
              approvals.add(Racers.start(() -> approve(ports)));
              POSTGRES.awaitHeldUp(1);
            });

    assertThat(RunDay.of(deleting).run()).isEqualTo(new DayReport(0, 1));

    assertThat(refused(Racers.get(approvals.get(0)))).containsExactly(Reason.unseen(Rule.SES_13));
    assertNothingPersonalIsLeft();
  }

  @Test
  void whatIsApprovedWhileTheRoutineWaitsIsDeletedWithTheSession() {
    granted(ask(ports));
    SessionPorts later = POSTGRES.store().ports(SettableClock.on(END.plusDays(16)));

    Future<DayReport> report = during(() -> RunDay.of(later).run(), () -> approve(changing()));

    assertThat(Racers.get(report)).isEqualTo(new DayReport(0, 1));
    assertNothingPersonalIsLeft();
    assertThat(ports.annulments().find(number)).contains(new Annulment(number, END));
  }

  @Test
  void inrsAnnulsTheNumberAloneWhenTheSessionIsDeletedMeanwhile() {
    SessionPorts later = POSTGRES.store().ports(SettableClock.on(END.plusDays(16)));
    List<Future<Decision<Annulment>>> annulments = new ArrayList<>();
    SessionPorts deleting =
        Meanwhile.afterDeletion(
            later,
            () -> {
              annulments.add(Racers.start(() -> annulByNumber(later, number)));
              POSTGRES.awaitHeldUp(1);
            });

    assertThat(RunDay.of(deleting).run()).isEqualTo(new DayReport(0, 1));

    assertThat(granted(Racers.get(annulments.get(0))))
        .isEqualTo(new Annulment(number, END.plusDays(16)));
    assertNothingPersonalIsLeft();
  }

  /** Ports in the middle of whose act, once it has saved the session, the other one begins. */
  private SessionPorts changing() {
    return Meanwhile.afterSave(ports, () -> inTheMiddle.run());
  }

  /** Begins {@code second} in the middle of {@code first}, which goes on once that is held up. */
  private <T> Future<T> during(Supplier<T> second, Supplier<Decision<?>> first) {
    List<Future<T>> started = new ArrayList<>();
    inTheMiddle =
        () -> {
          started.add(Racers.start(second));
          POSTGRES.awaitHeldUp(1);
        };
    granted(first.get());
    return started.get(0);
  }

  private Decision<Correction.Pending> ask(SessionPorts of) {
    return AskCorrection.of(of).ask(KARINE, session, certificate, CORRECTED);
  }

  private Decision<Correction> approve(SessionPorts of) {
    return DecideCorrection.of(of).decide(HELENE, session, certificate, APPROVE);
  }

  private Decision<Annulment> annul(SessionPorts of) {
    return AnnulCertificate.of(of).annul(KARINE, session, certificate, AnnulmentReason.FRAUD);
  }

  private static Decision<Annulment> annulByNumber(SessionPorts of, CertificateNumber which) {
    return AnnulByNumber.of(of).annul(INRS, which, AnnulmentReason.FRAUD);
  }

  private Decision<CertificateFile> download(SessionPorts of) {
    return DownloadCertificate.of(of, new PlainTextCertificates())
        .download(KARINE, session, certificate);
  }

  private Reason annulled() {
    return Reason.of(
        Rule.CER_09,
        Unblock.never(),
        Fact.reference("certificate", number),
        Fact.day("annulledOn", END));
  }

  private static long audited(String act) {
    return POSTGRES.number("select count(*) from audit_entry where act = '" + act + "'");
  }

  private void assertEachTraineeHasOne() {
    List<IssuedCertificate> valid = ports.certificates().of(session);
    assertThat(valid).hasSize(3).extracting(IssuedCertificate::trainee).doesNotHaveDuplicates();
    assertThat(
            Stream.concat(
                valid.stream().map(issued -> issued.certificate().printed().number()),
                Stream.of(number)))
        .doesNotHaveDuplicates()
        .hasSize(4);
  }

  private static void assertNothingPersonalIsLeft() {
    for (String table :
        List.of("session", "trainee", "certificate", "correction", "session_annulment")) {
      assertThat(POSTGRES.number("select count(*) from " + table)).as(table).isZero();
    }
  }
}
