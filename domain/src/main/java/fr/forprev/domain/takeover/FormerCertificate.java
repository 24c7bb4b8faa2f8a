package fr.forprev.domain.takeover;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.trainer.TrainerCertification;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A trainer's certificate issued by Forprev 1.
 *
 * @param number as printed, kept verbatim; not blank
 * @param code the certificate of the catalogue that it stands for
 * @param dispositifLevel at level 2 or 3
 * @param start first day of validity
 * @param end last day of validity, or null when there is no end
 */
public record FormerCertificate(
    String number,
    CertificateCode code,
    DispositifLevel dispositifLevel,
    LocalDate start,
    @Nullable LocalDate end) {

  /** Refuses a blank number, level 1, and an end before the start: its caller has a bug. */
  public FormerCertificate {
    if (number.isBlank()
        || !dispositifLevel.level().certifiesTrainers()
        || (end != null && end.isBefore(start))) {
      throw new IllegalArgumentException("not a trainer's certificate: " + number);
    }
  }

  /** MIG-03: the refusal of a certificate that ended before 1 January 2022. */
  public Optional<Reason> obstacle() {
    return end == null || ProfileClass.of(end) != ProfileClass.LOST
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                Rule.MIG_03, Unblock.never(), reference("certificate", number), day("end", end)));
  }

  /** What it certifies, on the same days: obsolete once they are past (TRA-04). */
  public TrainerCertification certification() {
    return new TrainerCertification(
        dispositifLevel,
        code,
        start,
        end,
        new TrainerCertification.Origin.Recorded("Certificat n° " + number + " de Forprev 1"));
  }

  /** Its last day, the end of time when there is none: to tell which one ends last. */
  LocalDate lastDay() {
    return end == null ? LocalDate.MAX : end;
  }
}
