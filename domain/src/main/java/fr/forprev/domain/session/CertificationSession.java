package fr.forprev.domain.session;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.DispositifLevel;
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

  /** The trainer, once designated (SES-24). */
  Optional<PersonId> designatedTrainer();

  /** The key. */
  default SessionId id() {
    return header().id();
  }
}
