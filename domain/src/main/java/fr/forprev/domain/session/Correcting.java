package fr.forprev.domain.session;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * CER-09: the correction of one certificate of a generated session, until the last download day. A
 * certificate that is not of the session is unseen (SES-13).
 *
 * @param certificate the key of the certificate to be replaced
 */
public record Correcting(
    Aftermath aftermath, CertificateId certificate, CorrectionFacts facts, LocalDate today) {

  /**
   * Asks the trainer for a certificate of {@code corrected}. Refused unless that is an identity
   * that this certificate may get, when the certificate is annulled, and when a correction waits or
   * was approved already.
   */
  public Decision<Correction.Pending> ask(Identity corrected) {
    Optional<TraineeId> trainee = aftermath.traineeOf(certificate);
    if (trainee.isEmpty()) {
      return Decision.refused(aftermath.missing(certificate));
    }
    List<Reason> reasons = late();
    settled(trainee.get()).ifPresent(reasons::add);
    CertificateNumber number = aftermath.numberOf(certificate);
    if (correction(trainee.get()) instanceof Correction.Pending waiting) {
      reasons.add(
          Reason.of(
              Rule.CER_09,
              Unblock.ask(Role.TRAINER),
              reference("certificate", number),
              day("askedOn", waiting.askedOn())));
    }
    aftermath
        .valid(certificate)
        .map(printed -> obstacles(trainee.get(), corrected, printed))
        .ifPresent(reasons::addAll);
    return Decision.of(
        reasons, () -> new Correction.Pending(trainee.get(), number, corrected, today));
  }

  /**
   * The trainer approves what was asked: the certificate is annulled today, and one under the next
   * number names it, all else than the identity and the day being the same. Refused unless the
   * identity is still one that this certificate may get.
   */
  public Decision<Replacement> approve(Issuing issuing) {
    return decide(
        pending -> obstacles(pending.trainee(), pending.identity(), former()),
        pending -> replaced(pending, former(), issuing));
  }

  /** The trainer declines what was asked, with a mandatory comment. */
  public Decision<Correction.Declined> decline(String comment) {
    return decide(
        pending ->
            comment.isBlank()
                ? List.of(
                    Reason.of(Rule.CER_09, Unblock.never(), text("missing", "le commentaire")))
                : List.of(),
        pending -> pending.declined(comment.strip()));
  }

  private <T> Decision<T> decide(
      Function<Correction.Pending, List<Reason>> obstacles,
      Function<Correction.Pending, T> outcome) {
    Optional<TraineeId> trainee = aftermath.traineeOf(certificate);
    if (trainee.isEmpty()) {
      return Decision.refused(aftermath.missing(certificate));
    }
    List<Reason> reasons = late();
    if (correction(trainee.get()) instanceof Correction.Pending pending
        && aftermath.valid(certificate).isPresent()) {
      reasons.addAll(obstacles.apply(pending));
      return Decision.of(reasons, () -> outcome.apply(pending));
    }
    reasons.add(settled(trainee.get()).orElseGet(this::nothingAsked));
    return new Decision.Refused<>(reasons);
  }

  private List<Reason> late() {
    List<Reason> reasons = new ArrayList<>();
    if (aftermath.isLate(today)) {
      reasons.add(
          Reason.of(
              Rule.CER_09,
              Unblock.never(),
              day("lastDay", aftermath.session().lastDownloadDay()),
              day("today", today)));
    }
    return reasons;
  }

  /** Nothing can be asked nor decided any more: replaced already, or annulled. */
  private Optional<Reason> settled(TraineeId trainee) {
    if (correction(trainee) instanceof Correction.Approved approved) {
      return Optional.of(
          Reason.of(
              Rule.CER_09,
              Unblock.never(),
              reference("certificate", approved.certificate()),
              reference("replacement", approved.replacement())));
    }
    return aftermath.annulmentOf(certificate).map(gone -> aftermath.missing(certificate));
  }

  private Reason nothingAsked() {
    return Reason.of(
        Rule.CER_09,
        Unblock.ask(Role.MANAGER),
        reference("certificate", aftermath.numberOf(certificate)));
  }

  private List<Reason> obstacles(
      TraineeId trainee, Identity corrected, PrintedCertificate printed) {
    return new CorrectedIdentity(aftermath, trainee, corrected, facts).obstacles(printed);
  }

  private @Nullable Correction correction(TraineeId trainee) {
    return aftermath.correctionOf(trainee).orElse(null);
  }

  private PrintedCertificate former() {
    return aftermath.valid(certificate).orElseThrow();
  }

  private Replacement replaced(
      Correction.Pending pending, PrintedCertificate former, Issuing issuing) {
    Identity identity = pending.identity();
    CertificateNumber next = issuing.number(former.code(), aftermath.session().endDate().getYear());
    return new Replacement(
        pending.approved(next),
        new Annulment(former.number(), today),
        new Certificate(
            issuing.keys().get(),
            former.corrected(
                next, identity.surname(), identity.firstName(), identity.birthDate(), today)));
  }
}
