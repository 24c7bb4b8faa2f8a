package fr.forprev.adapters.web.session;

import fr.forprev.domain.session.Correction;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction on the wire (CER-09).
 *
 * @param trainee the key of the trainee in the session
 * @param certificate the number of the certificate that is, or would be, replaced
 * @param comment why it was declined, or null
 * @param replacement the number of the certificate that was issued instead, or null
 */
record CorrectionBody(
    UUID trainee,
    String certificate,
    String surname,
    String firstName,
    LocalDate birthDate,
    LocalDate askedOn,
    State state,
    @Nullable String comment,
    @Nullable String replacement) {

  enum State {
    PENDING,
    DECLINED,
    APPROVED
  }

  static CorrectionBody of(Correction correction) {
    return switch (correction) {
      case Correction.Pending pending -> of(pending, State.PENDING, null, null);
      case Correction.Declined declined -> of(declined, State.DECLINED, declined.comment(), null);
      case Correction.Approved approved ->
          of(approved, State.APPROVED, null, approved.replacement().value());
    };
  }

  private static CorrectionBody of(
      Correction correction, State state, @Nullable String comment, @Nullable String replacement) {
    return new CorrectionBody(
        correction.trainee().value(),
        correction.certificate().value(),
        correction.identity().surname().text(),
        correction.identity().firstName().text(),
        correction.identity().birthDate(),
        correction.askedOn(),
        state,
        comment,
        replacement);
  }
}
