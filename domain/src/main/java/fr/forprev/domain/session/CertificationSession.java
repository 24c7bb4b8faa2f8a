package fr.forprev.domain.session;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.rule.Decision;
import java.time.LocalDate;
import java.util.Optional;

/** A certification session: one record per state, each with the transitions that it allows. */
public sealed interface CertificationSession permits Draft, SubmittedSession {

  /** What does not depend on the state. */
  SessionHeader header();

  /** The state that this record stands for. */
  SessionState state();

  /** What the session certifies. */
  DispositifLevel dispositifLevel();

  /** The last day of the training (SES-07). */
  LocalDate endDate();

  /** What the entity entered. */
  DraftContent entered();

  /** The trainer, once designated (SES-24). */
  Optional<PersonId> designatedTrainer();

  /**
   * SES-21: grants the deletion by the entity, within the window of SES-02; {@link SessionAct}
   * keeps it from a generated session.
   */
  default Decision<SessionId> discard(LocalDate today) {
    return Decision.of(EntryWindow.obstacle(endDate(), today).stream().toList(), this::id);
  }

  /** The key. */
  default SessionId id() {
    return header().id();
  }
}
