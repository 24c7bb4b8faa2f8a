package fr.forprev.domain.habilitation;

import java.time.LocalDate;

/** Where an habilitation stands on a day: derived from its dates, never stored (HAB-01, HAB-14). */
public enum HabilitationState {
  /** Its first term is still to come. */
  TO_COME("À venir"),
  /** It gives its right. */
  IN_FORCE("En vigueur"),
  /** It would give its right, were it not suspended. */
  SUSPENDED("Suspendue"),
  /** Between two terms: a late renewal left these days without right (HAB-02). */
  INTERRUPTED("Interrompue"),
  /** Past the last day of its last term. */
  EXPIRED("Échue"),
  /** Withdrawn by the commission or INRS. */
  WITHDRAWN("Retirée"),
  /** Given back by the entity. */
  RESIGNED("Renoncée");

  private final String label;

  HabilitationState(String label) {
    this.label = label;
  }

  /** The state in French. */
  public String label() {
    return label;
  }

  /** The state of {@code habilitation} on {@code day}. */
  public static HabilitationState of(Habilitation habilitation, LocalDate day) {
    Termination termination = habilitation.termination();
    if (termination != null && !day.isBefore(termination.from())) {
      return termination instanceof Withdrawal ? WITHDRAWN : RESIGNED;
    }
    if (day.isAfter(habilitation.expiry())) {
      return EXPIRED;
    }
    if (day.isBefore(habilitation.terms().get(0).first())) {
      return TO_COME;
    }
    if (!habilitation.isGrantedOn(day)) {
      return INTERRUPTED;
    }
    return habilitation.suspensionOn(day).isPresent() ? SUSPENDED : IN_FORCE;
  }
}
