package fr.forprev.bootstrap.demo;

import static java.util.Objects.requireNonNull;

import fr.forprev.application.session.CheckTrainer;
import fr.forprev.application.session.DraftInput;
import fr.forprev.application.session.DraftInput.TraineeInput;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.OpenDraft;
import fr.forprev.application.session.ReturnSession;
import fr.forprev.application.session.RunDay;
import fr.forprev.application.session.SendResults;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.domain.trainer.TrainerClaim;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plays the acts of sessions; an act that a rule refuses is a fault of the story. */
final class Stage {

  private static final Place VALENCE =
      new Place.InFrance(new PostalCode("26000"), new Name("VALENCE"));

  private final SessionPorts ports;

  Stage(SessionPorts ports) {
    this.ports = ports;
  }

  SessionId draft(Person by, DispositifLevel what, LocalDate endDate, TraineeInput... trainees) {
    return draft(
        by,
        new DraftInput(
            what,
            endDate,
            certificate(what, endDate),
            VALENCE,
            SessionKind.INITIAL,
            List.of(trainees)));
  }

  /**
   * A refresher of trainers: {@code known} by his number, and somebody of whom nothing is known.
   */
  SessionId refresher(
      Person by, DispositifLevel what, LocalDate endDate, Person known, TraineeInput unknown) {
    return draft(
        by,
        new DraftInput(
            what,
            endDate,
            certificate(what, endDate),
            VALENCE,
            SessionKind.REFRESHER,
            List.of(numbered(known), numberedIfKnown(unknown))));
  }

  SessionId draft(Person by, DraftInput input) {
    return played(OpenDraft.of(ports).open(Cast.acting(by), input)).id();
  }

  WithTrainer submit(Person by, SessionId session, Person trainer) {
    played(
        CheckTrainer.of(ports)
            .check(Cast.acting(by), session, new TrainerClaim.ByNumber(trainer.number())));
    return played(SubmitSession.of(ports).submit(Cast.acting(by), session));
  }

  void giveBack(Person trainer, SessionId session, String comment) {
    played(ReturnSession.of(ports).giveBack(Cast.acting(trainer), session, comment));
  }

  /** Everyone passes but the last, when there are several; of future trainers, everyone. */
  void sendResults(Person trainer, WithTrainer session) {
    List<Trainee> trainees = session.declaration().trainees();
    Map<TraineeId, Result> results = new HashMap<>();
    trainees.forEach(trainee -> results.put(trainee.id(), Result.PASSED));
    if (trainees.size() > 1 && !session.dispositifLevel().level().certifiesTrainers()) {
      results.put(trainees.getLast().id(), Result.FAILED);
    }
    played(SendResults.of(ports).send(Cast.acting(trainer), session.id(), results, true));
  }

  GenerateCertificates.Issue generate(Person by, SessionId session) {
    return played(GenerateCertificates.of(ports).generate(Cast.acting(by), session));
  }

  void night() {
    RunDay.of(ports).run();
  }

  static TraineeInput trainee(String surname, String firstName, String born) {
    return new TraineeInput(
        null, new Name(surname), new Name(firstName), LocalDate.parse(born), null);
  }

  /** Somebody whose e-mail is made of his first name. */
  static TraineeInput futureTrainer(String surname, String firstName, String born) {
    return new TraineeInput(
        null,
        new Name(surname),
        new Name(firstName),
        LocalDate.parse(born),
        firstName.toLowerCase(Locale.ROOT) + "@demo.example");
  }

  private static TraineeInput numbered(Person person) {
    return new TraineeInput(
        person.number(),
        person.identity().surname(),
        person.identity().firstName(),
        person.identity().birthDate(),
        person.email());
  }

  /** A session of an earlier day may have made a person of him meanwhile. */
  private TraineeInput numberedIfKnown(TraineeInput typed) {
    Identity identity =
        new Identity(
            requireNonNull(typed.surname()),
            requireNonNull(typed.firstName()),
            requireNonNull(typed.birthDate()));
    return ports.persons().byIdentity(identity).stream()
        .findFirst()
        .map(Stage::numbered)
        .orElse(typed);
  }

  private CertificateCode certificate(DispositifLevel what, LocalDate endDate) {
    return ports.catalogues().current().on(endDate).certificates(what).getFirst().code();
  }

  private static <T> T played(Decision<T> decision) {
    return switch (decision) {
      case Decision.Granted<T> granted -> granted.value();
      case Decision.Refused<T> refused ->
          throw new IllegalStateException("the story is refused: " + refused.reasons());
    };
  }
}
