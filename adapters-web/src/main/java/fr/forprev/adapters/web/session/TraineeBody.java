package fr.forprev.adapters.web.session;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.TraineeEntry;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trainee on the wire; null is what is missing, or not yet decided. */
record TraineeBody(
    UUID id,
    @Nullable String forprevNumber,
    @Nullable String surname,
    @Nullable String firstName,
    @Nullable LocalDate birthDate,
    @Nullable String email,
    @Nullable Result result) {

  static TraineeBody of(TraineeEntry entry) {
    return new TraineeBody(
        entry.id().value(),
        number(entry.number()),
        text(entry.surname()),
        text(entry.firstName()),
        entry.birthDate(),
        entry.email(),
        null);
  }

  static TraineeBody of(Trainee trainee, @Nullable Result result) {
    return new TraineeBody(
        trainee.id().value(),
        number(trainee.number()),
        trainee.identity().surname().text(),
        trainee.identity().firstName().text(),
        trainee.identity().birthDate(),
        trainee.email(),
        result);
  }

  private static @Nullable String number(@Nullable ForprevNumber number) {
    return number == null ? null : number.value();
  }

  private static @Nullable String text(@Nullable Name name) {
    return name == null ? null : name.text();
  }
}
