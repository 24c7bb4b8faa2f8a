package fr.forprev.domain.rule;

/** What a person may be in the network (USR-06); a refusal names the role that can unblock it. */
public enum Role {
  /** Asks for an habilitation on behalf of an entity. */
  APPLICANT,
  /** Manages an entity's habilitations, sessions and users. */
  MANAGER,
  /** Declares sessions for an entity. */
  DELEGATE,
  /** Leads sessions and gives their results. */
  TRAINER,
  /** Instructs requests for a caisse. */
  INSTRUCTOR,
  /** Decides on habilitations. */
  COMMISSION,
  /** Owns the dispositifs and keeps the catalogue. */
  INRS,
  /** Helps users and corrects identities. */
  SUPPORT
}
