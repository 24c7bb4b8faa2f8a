package fr.forprev.application.simulation;

/**
 * One value that a simulation is given.
 *
 * @param name by which it is given, in camelCase
 * @param form how it is written
 * @param required whether the question cannot be asked without it
 * @param meaning what it is, in French
 */
public record Given(String name, Form form, boolean required, String meaning) {

  /** How a value is written. */
  public enum Form {
    /** A calendar day, 2026-03-31. */
    DAY("une date du calendrier, AAAA-MM-JJ, de 1900 à 2999"),
    /** A whole number of months, from 1 to 120. */
    MONTHS("un nombre entier de mois, de 1 à 120"),
    /** 1, 2 or 3. */
    LEVEL("un niveau : 1, 2 ou 3"),
    /** The code of a dispositif. */
    DISPOSITIF("le code d'un dispositif, comme SST"),
    /** The code of a certificate of the catalogue. */
    CERTIFICATE("le code d'un certificat, comme SST-2"),
    /** {@code initial} or {@code refresher}. */
    KIND("initial, ou refresher pour une mise à jour des compétences"),
    /** Certifications, each as level, start and end. */
    CERTIFICATIONS("niveau/début/fin, séparés par des virgules : 2/2023-03-01/2026-03-01"),
    /** Whose end it is. */
    HOLDER("habilitation, ou trainer pour la certification d'un formateur"),
    /** Whatever was typed. */
    TEXT("un texte de 100 caractères au plus");

    private final String expected;

    Form(String expected) {
      this.expected = expected;
    }

    /** What is expected, in French. */
    public String expected() {
      return expected;
    }
  }

  static Given required(String name, Form form, String meaning) {
    return new Given(name, form, true, meaning);
  }

  static Given optional(String name, Form form, String meaning) {
    return new Given(name, form, false, meaning);
  }
}
