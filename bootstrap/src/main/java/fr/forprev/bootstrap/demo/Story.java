package fr.forprev.bootstrap.demo;

import static fr.forprev.bootstrap.demo.Stage.trainee;

import fr.forprev.application.session.DraftInput;
import fr.forprev.application.session.DraftInput.TraineeInput;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.WithTrainer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Forty days of sessions in every state, night by night. */
final class Story {

  private static final int DAYS = 40;
  private static final DispositifLevel FIRST_AID = Rights.at("SST", Level.ONE);
  private static final DispositifLevel FIRST_AID_TRAINERS = Rights.at("SST", Level.TWO);
  private static final DispositifLevel LIFTING = Rights.at("PRAPIBC", Level.ONE);

  private static final TraineeInput[] GROUP = {
    trainee("FABRE", "Régine", "1977-04-06"),
    trainee("FERRAND", "Myriam", "1978-03-15"),
    trainee("JEANNE-ROSE", "Pierre", "1964-02-18"),
    trainee("N'GUESSAN", "Éloïse", "1996-02-29"),
    trainee("ŞTEFĂNESCU", "Ștefan", "1983-10-05")
  };

  private static final TraineeInput NEW_TRAINER =
      Stage.futureTrainer("IBÁÑEZ", "Lola", "1992-06-30");

  /** What the reader of the story wants to find again. */
  record Outcome(
      GenerateCertificates.Issue lastDay,
      GenerateCertificates.Issue dayTooLate,
      SessionId futureTrainers) {}

  private final Stage stage;
  private final PlayedClock clock;
  private final LocalDate today;
  private final TreeMap<LocalDate, Consumer<Stage>> acts = new TreeMap<>();

  Story(SessionPorts ports, PlayedClock clock, LocalDate today) {
    this.stage = new Stage(ports);
    this.clock = clock;
    this.today = today;
  }

  /** Plays every day up to today, each after its night; today's night is left to the product. */
  Outcome play() {
    whole(40, 39, 38, 30);
    Kept lastDay = whole(24, 22, 20, 15);
    Kept tooLate = whole(25, 23, 21, 16);
    whole(9, 8, 6, 2);
    waitingForGeneration();
    Kept futureTrainers = trainersWaitingForGeneration();
    waitingForTrainer();
    returned();
    started();
    for (LocalDate day = today.minusDays(DAYS); !day.isAfter(today); day = day.plusDays(1)) {
      clock.set(day);
      if (day.isBefore(today)) {
        stage.night();
      }
      acts.getOrDefault(day, nothing -> {}).accept(stage);
    }
    return new Outcome(lastDay.issue(), tooLate.issue(), futureTrainers.waiting().id());
  }

  /** Declared, assessed and generated so many days before today. */
  private Kept whole(int end, int declared, int assessed, int generated) {
    Kept kept = new Kept();
    on(
        declared,
        stage ->
            kept.waiting =
                stage.submit(
                    Cast.MANAGER,
                    stage.draft(Cast.MANAGER, FIRST_AID, today.minusDays(end), GROUP),
                    Cast.TRAINER));
    on(assessed, stage -> stage.sendResults(Cast.TRAINER, kept.waiting()));
    on(generated, stage -> kept.issue = stage.generate(Cast.MANAGER, kept.waiting().id()));
    return kept;
  }

  private void waitingForGeneration() {
    Kept kept = new Kept();
    on(
        6,
        stage ->
            kept.waiting =
                stage.submit(
                    Cast.DELEGATE,
                    stage.draft(Cast.DELEGATE, LIFTING, today.minusDays(5), GROUP),
                    Cast.TRAINER));
    on(3, stage -> stage.sendResults(Cast.TRAINER, kept.waiting()));
  }

  /** One trainer renews early, the other one is new. */
  private Kept trainersWaitingForGeneration() {
    Kept kept = new Kept();
    on(
        7,
        stage ->
            kept.waiting =
                stage.submit(
                    Cast.MANAGER,
                    stage.refresher(
                        Cast.MANAGER,
                        FIRST_AID_TRAINERS,
                        today.minusDays(7),
                        Cast.TRAINER_TO_RENEW,
                        NEW_TRAINER),
                    Cast.TRAINER_OF_TRAINERS));
    on(1, stage -> stage.sendResults(Cast.TRAINER_OF_TRAINERS, kept.waiting()));
    return kept;
  }

  private void waitingForTrainer() {
    on(
        2,
        stage ->
            stage.submit(
                Cast.MANAGER,
                stage.draft(Cast.MANAGER, FIRST_AID, today.minusDays(2), GROUP),
                Cast.TRAINER));
    on(
        1,
        stage ->
            stage.submit(
                Cast.AUTHORITY_MANAGER,
                stage.draft(Cast.AUTHORITY_MANAGER, FIRST_AID, today.plusDays(12), GROUP),
                Cast.TRAINER_TO_RENEW));
  }

  private void returned() {
    Kept kept = new Kept();
    on(
        5,
        stage ->
            kept.waiting =
                stage.submit(
                    Cast.MANAGER,
                    stage.draft(Cast.MANAGER, FIRST_AID, today.minusDays(4), GROUP),
                    Cast.TRAINER));
    on(
        4,
        stage ->
            stage.giveBack(
                Cast.TRAINER,
                kept.waiting().id(),
                "Un stagiaire était absent le dernier jour, merci de le retirer de la liste."));
  }

  private void started() {
    on(
        0,
        stage ->
            stage.draft(
                Cast.DELEGATE,
                new DraftInput(FIRST_AID, today.plusDays(20), null, null, null, List.of())));
  }

  private void on(int daysAgo, Consumer<Stage> act) {
    acts.merge(today.minusDays(daysAgo), act, Consumer::andThen);
  }

  /** What one act leaves for the next. */
  private static final class Kept {

    private @Nullable WithTrainer waiting;
    private GenerateCertificates.@Nullable Issue issue;

    WithTrainer waiting() {
      return Objects.requireNonNull(waiting);
    }

    GenerateCertificates.Issue issue() {
      return Objects.requireNonNull(issue);
    }
  }
}
