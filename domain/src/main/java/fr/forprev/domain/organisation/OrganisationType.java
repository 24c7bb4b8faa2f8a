package fr.forprev.domain.organisation;

/** What kind of structure an entity is (ENT-01). */
public enum OrganisationType {
  /** Organisme de formation: trains anyone. */
  TRAINING_BODY("O"),
  /** Entreprise: trains its own staff. */
  COMPANY("E"),
  /** Collectivité: trains its own staff. */
  LOCAL_AUTHORITY("C");

  private final String letter;

  OrganisationType(String letter) {
    this.letter = letter;
  }

  /** HAB-16: the letter that ends the numbers of its habilitations: O, E or C. */
  public String letter() {
    return letter;
  }
}
