package fr.forprev.domain.session;

/** What the trainer decided of a trainee. */
public enum Result {
  /** Réussite. */
  PASSED,
  /** Échec. */
  FAILED
}
