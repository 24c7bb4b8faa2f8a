package fr.forprev.domain.certificate;

import fr.forprev.domain.calendar.Timeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a certificate is worth on a day (CER-01, CER-09). */
public enum CertificateState {
  /** Its first day is still to come. */
  TO_COME("À venir"),
  /** It is worth what it says. */
  VALID("Valable"),
  /** Past its last day. */
  EXPIRED("Échu"),
  /** It is worth nothing any more. */
  ANNULLED("Annulé");

  private final String label;

  CertificateState(String label) {
    this.label = label;
  }

  /** The state in French. */
  public String label() {
    return label;
  }

  /**
   * CER-01: what a certificate is worth, day after day.
   *
   * @param start its first valid day
   * @param end its last valid day, or null when it has none
   */
  static Timeline<CertificateState> timeline(LocalDate start, @Nullable LocalDate end) {
    Timeline<CertificateState> begun = Timeline.always(TO_COME).then(start, VALID);
    return end == null ? begun : begun.then(end.plusDays(1), EXPIRED);
  }
}
