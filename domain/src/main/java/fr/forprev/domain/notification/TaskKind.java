package fr.forprev.domain.notification;

import java.util.Set;

/** USR-12: what happened that gives somebody something to do, and to whom. */
public enum TaskKind {
  /** The entity submitted a session: its results are to be given. */
  SESSION_SUBMITTED("Session à valider", TaskSide.TRAINER),
  /** The trainer returned it with a comment: it is to be corrected. */
  SESSION_RETURNED("Session à corriger", TaskSide.DECLARER, TaskSide.MANAGERS),
  /** The trainer sent the results: the certificates are to be generated. */
  SESSION_RESULTS("Certificats à générer", TaskSide.DECLARER, TaskSide.MANAGERS),
  /** The administrative step of a request was submitted, assigned or transferred. */
  REQUEST_SUBMITTED("Demande à vérifier", TaskSide.INSTRUCTORS),
  /** The file was submitted or transferred, or the commission asks for more. */
  FILE_SUBMITTED("Dossier à instruire", TaskSide.INSTRUCTORS),
  /** The caisse gave its opinion: the commission is to decide. */
  OPINION_GIVEN("Dossier à décider", TaskSide.COMMISSION),
  /** The caisse returned the request or its file with a comment. */
  REQUEST_RETURNED("Demande à compléter", TaskSide.APPLICANT, TaskSide.MANAGERS),
  /** The administrative data are validated: the file is to be submitted. */
  REQUEST_VALIDATED("Dossier à déposer", TaskSide.APPLICANT, TaskSide.MANAGERS),
  /** The request was accepted or refused: that is to be read. */
  REQUEST_DECIDED("Décision à consulter", TaskSide.APPLICANT, TaskSide.MANAGERS);

  private final String label;
  private final Set<TaskSide> sides;

  TaskKind(String label, TaskSide... sides) {
    this.label = label;
    this.sides = Set.of(sides);
  }

  /** The words that screens and mails show, in French. */
  public String label() {
    return label;
  }

  /** Whose task it is. */
  public Set<TaskSide> sides() {
    return sides;
  }
}
