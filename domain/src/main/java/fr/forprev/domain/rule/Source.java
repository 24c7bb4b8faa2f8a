package fr.forprev.domain.rule;

/** Where a rule comes from, so that an invented rule can never pass for a stated one. */
public enum Source {
  /** Stated by the deck of January 2023. */
  SEED,
  /** Stated by the deck, and completed by a decision where the deck is silent. */
  SEED_AND_DECISION,
  /** The deck is silent: this is what was decided. */
  DECISION,
  /** Found in public sources. */
  PUBLIC,
  /** Found in public sources, and completed by a decision. */
  PUBLIC_AND_DECISION,
  /** A value of the catalogue. */
  DATA,
  /** Stated by the deck, with values of the catalogue. */
  SEED_AND_DATA,
  /** Decided, with values of the catalogue. */
  DECISION_AND_DATA
}
