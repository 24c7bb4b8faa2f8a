package fr.forprev.domain.organisation;

/** What kind of structure an entity is (ENT-01). */
public enum OrganisationType {
  /** Organisme de formation: trains anyone. */
  TRAINING_BODY("O", "Organisme de formation"),
  /** Entreprise: trains its own staff. */
  COMPANY("E", "Entreprise"),
  /** Collectivité: trains its own staff. */
  LOCAL_AUTHORITY("C", "Collectivité");

  private final String letter;
  private final String label;

  OrganisationType(String letter, String label) {
    this.letter = letter;
    this.label = label;
  }

  /** The words that screens show, in French. */
  public String label() {
    return label;
  }

  /** HAB-16: the letter that ends the numbers of its habilitations: O, E or C. */
  public String letter() {
    return letter;
  }
}
