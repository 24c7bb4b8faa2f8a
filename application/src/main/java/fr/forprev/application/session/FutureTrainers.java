package fr.forprev.application.session;

import fr.forprev.application.trainer.TrainerRecords;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.trainer.KnownPersons;
import java.util.List;
import java.util.Objects;

/** Who of the trainees is known already, in sessions that certify trainers and in no others. */
final class FutureTrainers {

  private final TrainerRecords records;

  FutureTrainers(TrainerRecords records) {
    this.records = records;
  }

  /** Those of a draft whose names are complete. */
  KnownPersons of(Draft draft) {
    if (!draft.dispositifLevel().level().certifiesTrainers()) {
      return KnownPersons.NOBODY;
    }
    List<Trainee> trainees =
        draft.content().trainees().stream()
            .map(TraineeEntry::complete)
            .flatMap(complete -> complete.stream())
            .toList();
    return records.find(numbers(trainees), identities(trainees));
  }

  /** Those who passed, kept as they are until the act ends. */
  KnownPersons hold(WithEntity session) {
    if (!session.dispositifLevel().level().certifiesTrainers()) {
      return KnownPersons.NOBODY;
    }
    List<Trainee> passed =
        session.declaration().trainees().stream()
            .filter(trainee -> session.results().get(trainee.id()) == Result.PASSED)
            .toList();
    return records.hold(numbers(passed), identities(passed));
  }

  private static List<ForprevNumber> numbers(List<Trainee> trainees) {
    return trainees.stream().map(Trainee::number).filter(Objects::nonNull).toList();
  }

  /** Of those without number. */
  private static List<Identity> identities(List<Trainee> trainees) {
    return trainees.stream()
        .filter(trainee -> trainee.number() == null)
        .map(Trainee::identity)
        .toList();
  }
}
