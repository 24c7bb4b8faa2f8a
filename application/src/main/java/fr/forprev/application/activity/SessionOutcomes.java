package fr.forprev.application.activity;

import fr.forprev.domain.activity.SessionOutcome;

/** Port: the anonymous counts that remain of generated sessions (SES-22). */
public interface SessionOutcomes {

  /** Adds the counts of one session, with the caisse that its entity has now. */
  void add(SessionOutcome outcome);
}
