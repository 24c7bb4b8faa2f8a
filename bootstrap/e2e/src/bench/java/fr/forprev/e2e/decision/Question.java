package fr.forprev.e2e.decision;

import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.dispositif.Edition;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.DeclarationFacts;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.trainer.TrainerRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is decided: the facts that every engine gets, made before anything is measured. */
public sealed interface Question {

  /** HAB-01: does {@code habilitation} give its right on {@code day}? */
  record Validity(Habilitation habilitation, LocalDate day) implements Question {}

  /** SES-02: may a session that ends on {@code endDate} change today? */
  record Window(LocalDate endDate, LocalDate today) implements Question {}

  /** HAB-05: may the renewal of {@code habilitation} be asked today? */
  record RenewalRequest(Habilitation habilitation, LocalDate today) implements Question {}

  /** HAB-02 and HAB-04: what does a renewal for {@code months} grant today? */
  record RenewalGrant(Habilitation habilitation, DispositifLine line, int months, LocalDate today)
      implements Question {

    /** The first day granted. */
    public LocalDate start() {
      LocalDate next = habilitation.expiry().plusDays(1);
      return today.isAfter(next) ? today : next;
    }

    /** The last day granted. */
    public LocalDate end() {
      return habilitation.expiry().plusMonths(months);
    }
  }

  /**
   * All rules of a submission: may {@code draft} go to {@code trainer}?
   *
   * @param trainer who leads the session, as he is recorded, or null while nobody does
   * @param line of the catalogue, or null: looked up for the engines, the domain does it itself
   * @param certificate of the catalogue, or null: looked up likewise
   * @param lines the trainees of the draft
   */
  record Declaration(
      Draft draft,
      DeclarationFacts facts,
      @Nullable TrainerRecord trainer,
      Act act,
      @Nullable DispositifLine line,
      @Nullable CertificateLine certificate,
      List<Line> lines)
      implements Question {

    /** A trainee and his place in the draft, from 1. */
    public record Line(int number, TraineeEntry entry) {}

    /** The question with what is looked up for it. */
    public static Declaration of(
        Draft draft, DeclarationFacts facts, @Nullable TrainerRecord trainer, Act act) {
      Edition edition = facts.catalogue().on(draft.endDate());
      List<TraineeEntry> entries = draft.content().trainees();
      return new Declaration(
          draft,
          facts,
          trainer,
          act,
          edition.dispositif(draft.dispositifLevel()).orElse(null),
          Optional.ofNullable(draft.content().certificate())
              .flatMap(edition::certificate)
              .orElse(null),
          IntStream.range(0, entries.size())
              .mapToObj(i -> new Line(i + 1, entries.get(i)))
              .toList());
    }
  }
}
