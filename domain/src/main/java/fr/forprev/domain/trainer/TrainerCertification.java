package fr.forprev.domain.trainer;

import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What makes a person a qualified trainer of a dispositif, from a day to a day.
 *
 * @param code the certificate of the catalogue that it stands for
 * @param start first day of validity
 * @param end last day of validity, or null when there is no end
 * @param origin where it comes from
 */
public record TrainerCertification(
    DispositifLevel dispositifLevel,
    CertificateCode code,
    LocalDate start,
    @Nullable LocalDate end,
    Origin origin) {

  /** Where a certification comes from. */
  public sealed interface Origin {

    /** From a certificate of a session, without which it is not (TRA-01, CER-09). */
    record Issued(CertificateId certificate) implements Origin {}

    /** Recorded by INRS, for a reason (TRA-06). */
    record Recorded(String reason) implements Origin {}
  }

  /** TRA-01: what {@code issued} certifies of its person, on the days that it prints. */
  public static TrainerCertification of(DispositifLevel dispositifLevel, Certificate issued) {
    return new TrainerCertification(
        dispositifLevel,
        issued.printed().code(),
        issued.printed().start(),
        issued.printed().end(),
        new Origin.Issued(issued.id()));
  }

  /** Refuses an end before the start: its caller has a bug. */
  public TrainerCertification {
    if (end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("a certification that ends before it starts");
    }
  }

  /** Whether it is valid on {@code day}, both bounds included. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(start) && (end == null || !day.isAfter(end));
  }

  /** Whether {@code other} is of the same dispositif, at this level or above, and ends later. */
  public boolean isOutlastedBy(TrainerCertification other) {
    return other.dispositifLevel.dispositif().equals(dispositifLevel.dispositif())
        && other.dispositifLevel.level().compareTo(dispositifLevel.level()) >= 0
        && other.lastDay().isAfter(lastDay());
  }

  /** Its last day, the end of time when there is none: to tell which one ends last. */
  LocalDate lastDay() {
    return end == null ? LocalDate.MAX : end;
  }
}
