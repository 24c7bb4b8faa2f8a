package fr.forprev.domain.session;

import fr.forprev.domain.rule.Role;

/** Where a session stands, and whose turn it is. */
public enum SessionState {
  /** The entity enters it. */
  DRAFT("En cours de saisie", Role.MANAGER),
  /** The trainer checks it and enters the results. */
  WITH_TRAINER("En cours de validation Formateur", Role.TRAINER),
  /** The entity generates the certificates. */
  WITH_ENTITY("En cours de validation Entité", Role.MANAGER),
  /** The certificates can be downloaded. */
  GENERATED("Certificats générés", Role.MANAGER);

  private final String label;
  private final Role turn;

  SessionState(String label, Role turn) {
    this.label = label;
    this.turn = turn;
  }

  /** The words that screens show, in French. */
  public String label() {
    return label;
  }

  /** Who can act: the trainer, or a manager (and the delegate who declared the session). */
  public Role turn() {
    return turn;
  }
}
