package fr.forprev.domain.account;

/** USR-05: the three families of what the product tells a person. */
public enum MessageFamily {
  /** A due date comes: an habilitation, a certification, a session. */
  ALERT("Alertes"),
  /** A new task for the person. */
  TASK_NOTIFICATION("Notifications"),
  /** Written by INRS or a caisse to users by role. */
  TARGETED_MESSAGE("Messages ciblés");

  private final String label;

  MessageFamily(String label) {
    this.label = label;
  }

  /** The words that screens show, in French. */
  public String label() {
    return label;
  }
}
