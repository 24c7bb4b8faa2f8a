package fr.forprev.domain.rule;

/** What a person may be in the network (USR-06); a refusal names the role that can unblock it. */
public enum Role {
  /** Asks for an habilitation on behalf of an entity. */
  APPLICANT("demandeur"),
  /** Manages an entity's habilitations, sessions and users. */
  MANAGER("gestionnaire"),
  /** Declares sessions for an entity. */
  DELEGATE("délégataire"),
  /** Leads sessions and gives their results. */
  TRAINER("formateur"),
  /** Instructs requests for a caisse. */
  INSTRUCTOR("instructeur"),
  /** Decides on habilitations. */
  COMMISSION("commission"),
  /** Owns the dispositifs and keeps the catalogue. */
  INRS("INRS"),
  /** Helps users and corrects identities. */
  SUPPORT("hotline");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** What the person is called, in French, inside a sentence: « gestionnaire ». */
  public String label() {
    return label;
  }
}
