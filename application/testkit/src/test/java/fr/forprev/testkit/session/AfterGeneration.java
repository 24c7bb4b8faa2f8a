package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.session.AnnulCertificate;
import fr.forprev.application.session.AskCorrection;
import fr.forprev.application.session.DecideCorrection;
import fr.forprev.application.session.DecideCorrection.Verdict;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.ViewSession;
import fr.forprev.application.session.ViewSession.View;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.session.Correction;
import fr.forprev.testkit.People;
import java.time.LocalDate;
import java.util.List;

/** A generated session, declared by Sofiane and led by Hélène, and what is done afterwards. */
abstract class AfterGeneration extends UseCase {

  static final LocalDate LAST_DOWNLOAD = TODAY.plusDays(15);
  static final Actor INRS = People.as(People.INES);
  static final Identity CORRECTED =
      new Identity(new Name("NGUYỄN-LÊ"), new Name("Thị Mai"), LocalDate.of(1995, 11, 2));
  static final Verdict APPROVE = new Verdict.Approve();

  final Issue issue = scene.declaredBy(People.SOFIANE).generated();

  AfterGeneration() {
    store.persons().save(People.INES);
  }

  final IssuedCertificate certificate(int index) {
    return issue.certificates().get(index);
  }

  final CertificateNumber number(int index) {
    return certificate(index).certificate().printed().number();
  }

  final Decision<Annulment> annul(Actor actor, IssuedCertificate certificate) {
    return AnnulCertificate.of(ports())
        .annul(
            actor,
            certificate.session(),
            certificate.certificate().id(),
            AnnulmentReason.WRONG_RESULT);
  }

  final Decision<Correction.Pending> ask(Actor actor, IssuedCertificate certificate) {
    return AskCorrection.of(ports())
        .ask(actor, certificate.session(), certificate.certificate().id(), CORRECTED);
  }

  final Decision<Correction> decide(Actor actor, IssuedCertificate certificate, Verdict verdict) {
    return DecideCorrection.of(ports())
        .decide(actor, certificate.session(), certificate.certificate().id(), verdict);
  }

  final View view(Actor actor) {
    return granted(ViewSession.of(ports()).view(actor, issue.session().id()));
  }

  final List<IssuedCertificate> valid() {
    return store.certificates().of(issue.session().id());
  }

  final AuditEntry lastEntry() {
    return store.auditEntries().get(store.auditEntries().size() - 1);
  }

  /** What the act on the session leaves in the trail. */
  final AuditEntry traced(Actor actor, AuditAct act, String note) {
    return new AuditEntry(
        lastEntry().id(), clock.instant(), actor, act, issue.session().id().value(), note);
  }

  static Reason annulledOn(CertificateNumber number, LocalDate day) {
    return Reason.of(
        Rule.CER_09,
        Unblock.never(),
        Fact.reference("certificate", number),
        Fact.day("annulledOn", day));
  }

  static Reason replaced(CertificateNumber former, CertificateNumber replacement) {
    return Reason.of(
        Rule.CER_09,
        Unblock.never(),
        Fact.reference("certificate", former),
        Fact.reference("replacement", replacement));
  }

  static Reason tooLate(LocalDate today) {
    return Reason.of(
        Rule.CER_09, Unblock.never(), Fact.day("lastDay", LAST_DOWNLOAD), Fact.day("today", today));
  }
}
