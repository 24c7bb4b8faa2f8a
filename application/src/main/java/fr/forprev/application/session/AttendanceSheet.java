package fr.forprev.application.session;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.session.SessionNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to be signed in the training room, half-day by half-day. It lies on a table: nobody's
 * birth date or address is on it. What a session does not know yet is null, and left to be written
 * by hand.
 *
 * @param organisation the name of the declaring entity
 * @param label of the dispositif at its level, as headings show it
 * @param certificate the label of the certificate
 * @param place the name of the site, or the town
 * @param trainer the trainer's name as displayed
 * @param trainees in the order of the sheet
 * @param asOf the day of which it shows the session
 */
public record AttendanceSheet(
    SessionNumber number,
    String organisation,
    DispositifLevel dispositifLevel,
    String label,
    @Nullable String certificate,
    @Nullable SessionKind kind,
    @Nullable String place,
    LocalDate endDate,
    @Nullable String trainer,
    List<Row> trainees,
    LocalDate asOf) {

  /** Keeps an unmodifiable copy of the trainees. */
  public AttendanceSheet {
    trainees = List.copyOf(trainees);
  }

  /** A trainee; a name that was not entered yet is null. */
  public record Row(@Nullable Name surname, @Nullable Name firstName) {}
}
