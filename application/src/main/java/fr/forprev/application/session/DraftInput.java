package fr.forprev.application.session;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.session.DraftContent;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.session.TraineeId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What somebody typed of a session: it replaces what the draft held. */
public record DraftInput(
    DispositifLevel dispositifLevel,
    LocalDate endDate,
    @Nullable CertificateCode certificate,
    @Nullable Place place,
    @Nullable SessionKind kind,
    List<TraineeInput> trainees) {

  /** How many trainees a draft takes at most. */
  public static final int MOST_TRAINEES = 100;

  /** Keeps an unmodifiable copy of the trainees. */
  public DraftInput {
    trainees = List.copyOf(trainees);
  }

  /** What somebody typed of a trainee; null is what is still missing. */
  public record TraineeInput(
      @Nullable ForprevNumber number,
      @Nullable Name surname,
      @Nullable Name firstName,
      @Nullable LocalDate birthDate,
      @Nullable String email) {

    TraineeEntry entry(TraineeId id) {
      return new TraineeEntry(id, number, surname, firstName, birthDate, email);
    }
  }

  DraftContent content(Supplier<TraineeId> keys) {
    return new DraftContent(
        dispositifLevel,
        endDate,
        certificate,
        place,
        kind,
        trainees.stream().map(typed -> typed.entry(keys.get())).toList());
  }
}
