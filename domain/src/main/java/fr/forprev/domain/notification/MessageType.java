package fr.forprev.domain.notification;

/** USR-05: what a targeted message is about; a closed list, by which the inbox is filtered. */
public enum MessageType {
  /** News of the network. */
  INFORMATION("Information"),
  /** What the texts require has changed, or will. */
  REGULATION("Évolution réglementaire"),
  /** A dispositif, its certificates or its documents change. */
  DISPOSITIF("Évolution d'un dispositif"),
  /** A meeting, a training day, a call. */
  EVENT("Événement"),
  /** The application itself: an interruption, a new screen. */
  SERVICE("Vie de l'application");

  private final String label;

  MessageType(String label) {
    this.label = label;
  }

  /** The words that screens show, in French. */
  public String label() {
    return label;
  }
}
