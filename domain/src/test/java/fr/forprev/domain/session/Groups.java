package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.session.Sessions.entries;
import static fr.forprev.domain.session.Sessions.trainee;

import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.dispositif.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Groups of trainees, and dispositifs that limit them. */
final class Groups {

  private Groups() {}

  static DispositifLine ofAnySize() {
    return between(null, null);
  }

  static DispositifLine between(@Nullable Integer minimum, @Nullable Integer maximum) {
    return new DispositifLine(
        SST_1, "SST", "SST", Level.TWO, false, minimum, maximum, 60, 60, null, null, "");
  }

  /** As many different people, born on as many days of January 1990. */
  static List<TraineeEntry> of(int trainees) {
    return IntStream.rangeClosed(1, trainees)
        .mapToObj(
            day -> trainee(200 + day, "Martin", "Éloïse", LocalDate.of(1990, 1, day).toString()))
        .flatMap(trainee -> entries(trainee).stream())
        .toList();
  }
}
