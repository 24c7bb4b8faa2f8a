package fr.forprev.domain.certificate;

import fr.forprev.domain.calendar.Timeline;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A certificate as issued: what it prints never changes (CER-08). */
public record Certificate(CertificateId id, PrintedCertificate printed) {

  /** What it is worth, day after day, unless it is annulled. */
  public Timeline<CertificateState> timeline() {
    return CertificateState.timeline(printed.start(), printed.end());
  }

  /** CER-09: the same, annulled from the day of {@code annulment} on, whatever was to come. */
  public Timeline<CertificateState> timeline(Annulment annulment) {
    return timeline().then(annulment.on(), CertificateState.ANNULLED);
  }

  /**
   * CER-05: grants what it prints to the trainer whose it is as long as it is valid, its last day
   * included; refuses past it, for good.
   */
  public Decision<PrintedCertificate> toItsHolder(LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    LocalDate end = printed.end();
    if (end != null && today.isAfter(end)) {
      reasons.add(
          Reason.of(
              Rule.CER_05,
              Unblock.never(),
              Fact.reference("certificate", printed.number()),
              Fact.day("end", end),
              Fact.day("today", today)));
    }
    return Decision.of(reasons, () -> printed);
  }
}
