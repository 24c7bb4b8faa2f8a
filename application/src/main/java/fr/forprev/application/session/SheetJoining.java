package fr.forprev.application.session;

import fr.forprev.application.session.SheetReading.Line;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.DraftContent;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.session.TraineeId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A sheet that joins a draft.
 *
 * @param present the trainees of the draft who would stay
 */
record SheetJoining(Draft draft, List<TraineeEntry> present, TraineeSheet sheet) {

  /**
   * What the sheet says once compared with the draft.
   *
   * @param content that of the draft with the trainees of the sheet
   */
  record Joined(SheetReading reading, DraftContent content) {}

  static SheetJoining of(Draft draft, ImportMode mode, TraineeSheet sheet) {
    List<TraineeEntry> present = mode == ImportMode.ADD ? draft.content().trainees() : List.of();
    return new SheetJoining(draft, present, sheet);
  }

  boolean isTooLong() {
    return present.size() + sheet.found() > DraftInput.MOST_TRAINEES;
  }

  TooManyTrainees tooMany() {
    return new TooManyTrainees(sheet.found(), present.size());
  }

  Joined joined(Supplier<TraineeId> keys) {
    SheetReading reading = SheetReading.of(sheet, draft.dispositifLevel().level());
    List<TraineeEntry> newcomers =
        reading.lines().stream().map(Line::trainee).map(it -> it.entry(keys.get())).toList();
    return new Joined(
        new SheetRules(reading, newcomers, present, draft.endDate()).applied(),
        draft.content().training(Stream.concat(present.stream(), newcomers.stream()).toList()));
  }
}
