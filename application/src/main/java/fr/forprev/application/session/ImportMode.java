package fr.forprev.application.session;

/** What becomes of the trainees that a draft already holds when a sheet is imported. */
public enum ImportMode {
  /** They stay; those of the sheet follow them. */
  ADD,
  /** Those of the sheet take their place. */
  REPLACE
}
