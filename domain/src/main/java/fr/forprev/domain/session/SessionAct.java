package fr.forprev.domain.session;

import static fr.forprev.domain.session.SessionState.DRAFT;
import static fr.forprev.domain.session.SessionState.GENERATED;
import static fr.forprev.domain.session.SessionState.WITH_ENTITY;
import static fr.forprev.domain.session.SessionState.WITH_TRAINER;

import fr.forprev.domain.rule.Role;
import java.util.Set;

/** What can be done to a session: who does it, and where the session must stand for it. */
public enum SessionAct {
  /** « Enregistrer » and the import of trainees. */
  SAVE("Enregistrer la saisie", Role.MANAGER, DRAFT),
  /** « Lancer la vérification » (SES-08). */
  CHECK_TRAINER("Vérifier le formateur", Role.MANAGER, DRAFT),
  /** « Soumettre ». */
  SUBMIT("Soumettre la session", Role.MANAGER, DRAFT),
  /** Back from the trainer, to be changed (SES-23). */
  TAKE_BACK("Reprendre la session", Role.MANAGER, WITH_TRAINER),
  /** « Envoyer les résultats des stagiaires » (SES-15). */
  SEND_RESULTS("Envoyer les résultats", Role.TRAINER, WITH_TRAINER),
  /** « Retour commenté » (SES-15). */
  RETURN("Retourner la session", Role.TRAINER, WITH_TRAINER),
  /** « Modifier la saisie de la session » (SES-16). */
  MODIFY("Modifier la saisie", Role.MANAGER, WITH_ENTITY),
  /** « Spécimen »: what the generation would print. */
  PREVIEW("Voir le spécimen", Role.MANAGER, WITH_ENTITY),
  /** « Générer les certificats »; asking again gives what was issued (SES-18). */
  GENERATE("Générer les certificats", Role.MANAGER, WITH_ENTITY, GENERATED),
  /** Deletion by the entity (SES-21). */
  DELETE("Supprimer la session", Role.MANAGER, DRAFT, WITH_TRAINER, WITH_ENTITY),
  /** The certificates as files (SES-19). */
  DOWNLOAD("Télécharger les certificats", Role.MANAGER, GENERATED),
  /** Annulment of a certificate by the entity (CER-09). */
  ANNUL("Annuler un certificat", Role.MANAGER, GENERATED),
  /** A corrected certificate is asked for (CER-09). */
  ASK_CORRECTION("Demander une correction", Role.MANAGER, GENERATED),
  /** The trainer approves the correction, or declines it (CER-09). */
  DECIDE_CORRECTION("Décider de la correction", Role.TRAINER, GENERATED);

  private final String label;
  private final Role side;
  private final Set<SessionState> states;

  SessionAct(String label, Role side, SessionState... states) {
    this.label = label;
    this.side = side;
    this.states = Set.of(states);
  }

  /** The words that screens show, in French. */
  public String label() {
    return label;
  }

  /** Who does it: the session's trainer, or a manager (and the delegate who declared it). */
  public Role side() {
    return side;
  }

  /** Where the session must stand. */
  public Set<SessionState> states() {
    return states;
  }
}
