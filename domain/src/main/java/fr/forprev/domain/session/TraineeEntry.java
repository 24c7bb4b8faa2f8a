package fr.forprev.domain.session;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.name.Name;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A trainee as far as he has been entered in a draft: anything may still be missing (SES-02). */
public record TraineeEntry(
    TraineeId id,
    @Nullable ForprevNumber number,
    @Nullable Name surname,
    @Nullable Name firstName,
    @Nullable LocalDate birthDate,
    @Nullable String email) {

  private static final int YOUNGEST = 14;
  private static final int OLDEST = 90;

  static TraineeEntry of(Trainee trainee) {
    Identity identity = trainee.identity();
    return new TraineeEntry(
        trainee.id(),
        trainee.number(),
        identity.surname(),
        identity.firstName(),
        identity.birthDate(),
        trainee.email());
  }

  /** Somebody of whom nothing is told. */
  static TraineeEntry empty(TraineeId id) {
    return new TraineeEntry(id, null, null, null, null, null);
  }

  /** The trainee, when nothing that every session asks is missing (SES-10). */
  public Optional<Trainee> complete() {
    return surname == null || firstName == null || birthDate == null
        ? Optional.empty()
        : Optional.of(new Trainee(id, number, new Identity(surname, firstName, birthDate), email));
  }

  /** Whether his birth date does not precede the last day of the session (SES-10). */
  public boolean isMisborn(LocalDate endDate) {
    return birthDate != null && !birthDate.isBefore(endDate);
  }

  /** His age on the last day of the session when it is under 14 or over 90 (SES-10). */
  public OptionalInt unusualAge(LocalDate endDate) {
    if (birthDate == null) {
      return OptionalInt.empty();
    }
    int age = Period.between(birthDate, endDate).getYears();
    return age < YOUNGEST || age > OLDEST ? OptionalInt.of(age) : OptionalInt.empty();
  }

  /**
   * SES-12: whether both are one person; different Forprev numbers make different persons, the same
   * number makes one.
   */
  public boolean isSameAs(TraineeEntry other) {
    if (number != null && other.number != null) {
      return number.equals(other.number);
    }
    return Objects.equals(birthDate, other.birthDate)
        && complete()
            .flatMap(one -> other.complete().filter(two -> one.identity().sameAs(two.identity())))
            .isPresent();
  }

  /** Whether both are complete, bear the same names and were born on other days. */
  public boolean isHomonymOf(TraineeEntry other) {
    return complete()
        .flatMap(one -> other.complete().filter(two -> one.identity().homonymOf(two.identity())))
        .isPresent();
  }

  /** The French names of what is missing at {@code level}, in the order of the screen. */
  List<String> missing(Level level) {
    List<String> missing = new ArrayList<>();
    if (surname == null) {
      missing.add("le nom");
    }
    if (firstName == null) {
      missing.add("le prénom");
    }
    if (birthDate == null) {
      missing.add("la date de naissance");
    }
    if (email == null && level.certifiesTrainers()) {
      missing.add("l'adresse électronique");
    }
    return missing;
  }
}
