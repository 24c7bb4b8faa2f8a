package fr.forprev.domain.request;

/** What a request is for. */
public enum RequestKind {
  /** A first habilitation for a dispositif and level, or a new one after a lapse. */
  INITIAL("Demande initiale"),
  /** The same habilitation for another term. */
  RENEWAL("Renouvellement"),
  /** Other administrative data of the entity (HAB-09). */
  ADMINISTRATIVE_UPDATE("Mise à jour administrative");

  private final String label;

  RequestKind(String label) {
    this.label = label;
  }

  /** The words that screens show, in French. */
  public String label() {
    return label;
  }
}
