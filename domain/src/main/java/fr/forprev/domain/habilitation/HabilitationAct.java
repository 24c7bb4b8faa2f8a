package fr.forprev.domain.habilitation;

import fr.forprev.domain.rule.Role;

/** What may be done to the right that an habilitation gives (HAB-14). */
public enum HabilitationAct {
  /** Takes the right away from one day to another. */
  SUSPEND("suspendre l'habilitation", Role.INSTRUCTOR),
  /** Ends a suspension. */
  LIFT("lever une suspension de l'habilitation", Role.INSTRUCTOR),
  /** Takes the right away for good. */
  WITHDRAW("retirer l'habilitation", Role.COMMISSION),
  /** The entity gives the right back. */
  RESIGN("renoncer à l'habilitation", Role.MANAGER);

  private final String words;
  private final Role role;

  HabilitationAct(String words, Role role) {
    this.words = words;
    this.role = role;
  }

  /** The act in French words, as the sentence of HAB-14 takes them. */
  String words() {
    return words;
  }

  /** Whom to ask when one may not do it. */
  Role role() {
    return role;
  }
}
