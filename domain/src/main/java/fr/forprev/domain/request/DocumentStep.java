package fr.forprev.domain.request;

/** At which step of a request a document is joined (HAB-11). */
public enum DocumentStep {
  /** With the administrative data. */
  ADMINISTRATIVE,
  /** In the file. */
  FILE
}
