package example.rules;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.calendar.Timeline;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.session.EntryWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A session that somebody wants to enter, under an habilitation. */
public record Question(Habilitation habilitation, LocalDate endDate) {

  /** Until when it may be entered, or every reason why not; the day is an argument. */
  public Decision<LocalDate> answerOn(LocalDate today) {
    List<Reason> reasons =
        Stream.of(
                habilitation.obstacleOn(endDate, today), // HAB-01
                EntryWindow.obstacle(endDate, today)) // SES-02
            .flatMap(Optional::stream)
            .toList();
    return Decision.of(reasons, () -> EntryWindow.of(endDate).last());
  }

  /** What the window of SES-02 is from one change to the next. */
  public Timeline<String> window() {
    DateSpan open = EntryWindow.of(endDate);
    return Timeline.always("trop tôt")
        .then(open.first(), "ouverte")
        .then(open.last().plusDays(1), "close");
  }
}
