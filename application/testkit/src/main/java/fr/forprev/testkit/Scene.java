package fr.forprev.testkit;

import static fr.forprev.testkit.Answers.granted;

import fr.forprev.application.session.CheckTrainer;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.OpenDraft;
import fr.forprev.application.session.SendResults;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.domain.trainer.TrainerClaim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A store with the bundled catalogue, the {@link SampleOrganisations} and the {@link People}, and
 * sessions brought to the step where a test begins, through the use cases themselves.
 *
 * @param declarer who acts for the entity
 * @param trainer who is placed on the session
 * @param entry what is typed
 */
public record Scene(
    Store store, SettableClock clock, Person declarer, Person trainer, SampleEntry entry) {

  /** Fills {@code store}; sessions are complete, declared by Karine and led by Hélène. */
  public static Scene in(Store store, SettableClock clock) {
    store.catalogues().store(BundledCatalogue.catalogue());
    SampleOrganisations.saveAll(store);
    People.saveAll(store);
    return new Scene(store, clock, People.KARINE, People.HELENE, SampleEntry.complete());
  }

  /** The same, with a right to certify trainers: sessions are {@link SampleEntry#ofTrainers}. */
  public Scene ofTrainers() {
    SampleOrganisations.saveTrainersRight(store);
    store.persons().save(People.ODILE);
    store.persons().save(People.INES);
    store.trainerCertifications().add(People.ODILE.id(), People.TRAINER_OF_TRAINERS);
    return new Scene(store, clock, declarer, People.ODILE, SampleEntry.ofTrainers());
  }

  /** The same, sessions being declared by {@code other}. */
  public Scene declaredBy(Person other) {
    return new Scene(store, clock, other, trainer, entry);
  }

  /** The same, sessions being led by {@code other}. */
  public Scene ledBy(Person other) {
    return new Scene(store, clock, declarer, other, entry);
  }

  /** The same, {@code other} being typed. */
  public Scene typing(SampleEntry other) {
    return new Scene(store, clock, declarer, trainer, other);
  }

  /** The ports of the use cases of sessions. */
  public SessionPorts ports() {
    return store.ports(clock);
  }

  /** A draft without trainer. */
  public Draft opened() {
    return granted(OpenDraft.of(ports()).open(People.as(declarer), entry.input()));
  }

  /** A draft whose trainer passed the four tests. */
  public Draft checked() {
    Draft draft = opened();
    granted(
        CheckTrainer.of(ports())
            .check(People.as(declarer), draft.id(), new TrainerClaim.ByNumber(trainer.number())));
    return (Draft) store.sessions().find(draft.id()).orElseThrow();
  }

  /** A session that waits for its trainer. */
  public WithTrainer submitted() {
    return submitted(checked().id());
  }

  /** The same, that draft being submitted. */
  public WithTrainer submitted(SessionId draft) {
    return granted(SubmitSession.of(ports()).submit(People.as(declarer), draft));
  }

  /** A session with its results: the last trainee failed, the others passed. */
  public WithEntity resultsSent() {
    WithTrainer waiting = submitted();
    return granted(
        SendResults.of(ports())
            .send(
                People.as(trainer),
                waiting.id(),
                lastOneFails(waiting.declaration().trainees()),
                true));
  }

  /** A session with its certificates. */
  public GenerateCertificates.Issue generated() {
    return granted(
        GenerateCertificates.of(ports()).generate(People.as(declarer), resultsSent().id()));
  }

  /** Passed for all but the last of {@code trainees}, who failed. */
  public static Map<TraineeId, Result> lastOneFails(List<Trainee> trainees) {
    Map<TraineeId, Result> results = allGet(Result.PASSED, trainees);
    results.put(trainees.get(trainees.size() - 1).id(), Result.FAILED);
    return results;
  }

  /** The same result for all of {@code trainees}; the caller may change it. */
  public static Map<TraineeId, Result> allGet(Result result, List<Trainee> trainees) {
    Map<TraineeId, Result> results = new HashMap<>();
    trainees.forEach(trainee -> results.put(trainee.id(), result));
    return results;
  }
}
