package fr.forprev.domain.session;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.account.Actor;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of the certificates of a generated session, and what may still become of them
 * (CER-09). A certificate that is not of the session is unseen (SES-13).
 *
 * @param certificates those that are valid, by trainee
 * @param annulled those that were annulled, replaced ones included
 * @param corrections at most one for each trainee
 */
public record Aftermath(
    Generated session,
    Map<TraineeId, Certificate> certificates,
    List<AnnulledCertificate> annulled,
    List<Correction> corrections) {

  /** Keeps unmodifiable copies. */
  public Aftermath {
    certificates = Map.copyOf(certificates);
    annulled = List.copyOf(annulled);
    corrections = List.copyOf(corrections);
  }

  /** The annulment of the certificate that had that key. */
  public Optional<Annulment> annulmentOf(CertificateId id) {
    return annulled.stream()
        .filter(gone -> gone.certificate().equals(id))
        .map(AnnulledCertificate::annulment)
        .findFirst();
  }

  /** The correction last asked for {@code trainee}. */
  public Optional<Correction> correctionOf(TraineeId trainee) {
    return corrections.stream().filter(asked -> asked.trainee().equals(trainee)).findFirst();
  }

  /** For whom the certificate with that key was issued, annulled or not. */
  public Optional<TraineeId> traineeOf(CertificateId id) {
    return Stream.concat(
            certificates.entrySet().stream()
                .filter(held -> held.getValue().id().equals(id))
                .map(Map.Entry::getKey),
            annulled.stream()
                .filter(gone -> gone.certificate().equals(id))
                .map(AnnulledCertificate::trainee))
        .findFirst();
  }

  /** The correction that replaced the certificate with that key. */
  public Optional<Correction.Approved> approvedOf(CertificateId id) {
    return traineeOf(id)
        .flatMap(this::correctionOf)
        .filter(asked -> asked.certificate().equals(numberOf(id)))
        .filter(Correction.Approved.class::isInstance)
        .map(Correction.Approved.class::cast);
  }

  /**
   * Annuls for a manager of the entity until the last download day; afterwards INRS can. Asked
   * again, the first annulment.
   */
  public Decision<Annulment> annul(Actor actor, CertificateId id, LocalDate today) {
    if (traineeOf(id).isEmpty()) {
      return Decision.refused(missing(id));
    }
    CertificateNumber number = numberOf(id);
    List<Reason> reasons = new ArrayList<>();
    AnnulmentRight.obstacleInSession(actor).ifPresent(reasons::add);
    if (isLate(today)) {
      reasons.add(
          Reason.of(
              Rule.CER_09,
              Unblock.ask(Role.INRS),
              reference("certificate", number),
              day("lastDay", session.lastDownloadDay()),
              day("today", today)));
    }
    return Decision.of(
        reasons, () -> annulmentOf(id).orElseGet(() -> new Annulment(number, today)));
  }

  /** Why there is nothing valid under that key: annulled, or not a certificate of the session. */
  public Reason missing(CertificateId id) {
    return annulmentOf(id)
        .map(gone ->
            Reason.of(
                Rule.CER_09,
                Unblock.never(),
                reference("certificate", gone.number()),
                day("annulledOn", gone.on())))
        .orElseGet(() -> Reason.unseen(Rule.SES_13));
  }

  /** Whether the last download day is over: the entity and the trainer can do nothing more. */
  boolean isLate(LocalDate today) {
    return today.isAfter(session.lastDownloadDay());
  }

  /** The certificate with that key, while it is valid. */
  Optional<PrintedCertificate> valid(CertificateId id) {
    return certificates.values().stream()
        .filter(held -> held.id().equals(id))
        .map(Certificate::printed)
        .findFirst();
  }

  /** The number of the certificate that has or had that key. */
  CertificateNumber numberOf(CertificateId id) {
    return annulmentOf(id)
        .map(Annulment::number)
        .or(() -> valid(id).map(PrintedCertificate::number))
        .orElseThrow(() -> new IllegalArgumentException("a certificate of another session"));
  }
}
