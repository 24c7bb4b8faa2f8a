package fr.forprev.domain.takeover;

/** Something of Forprev 1 that a line of the takeover tells. */
public sealed interface Former
    permits FormerHabilitation, FormerRequest, FormerResult, FormerSession, FormerTrainer {

  /** Under what it is known, so that it is never taken over twice (MIG-06). */
  Key key();

  /**
   * The number of a thing among those of its kind.
   *
   * @param kind what sort of thing
   * @param number its number in Forprev 1, verbatim
   */
  record Key(Kind kind, String number) {}

  /** What there is in Forprev 1. */
  enum Kind {
    /** By its number. */
    HABILITATION,
    /** By the Forprev number. */
    TRAINER,
    /** By its number. */
    REQUEST,
    /** By the number of the request. */
    RESULT,
    /** By its number. */
    SESSION
  }
}
