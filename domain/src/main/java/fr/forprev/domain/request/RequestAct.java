package fr.forprev.domain.request;

import static fr.forprev.domain.request.RequestState.ADMINISTRATIVE_REVIEW;
import static fr.forprev.domain.request.RequestState.COMMISSION;
import static fr.forprev.domain.request.RequestState.DRAFT;
import static fr.forprev.domain.request.RequestState.FILE_TO_SUBMIT;
import static fr.forprev.domain.request.RequestState.INSTRUCTION;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done to a request: who does it, and where the request must stand for it. */
public enum RequestAct {
  /** « Enregistrer », documents included (HAB-10). */
  SAVE("Enregistrer la demande", Role.APPLICANT, DRAFT, FILE_TO_SUBMIT),
  /** « Soumettre » the administrative data (HAB-11). */
  SUBMIT("Soumettre la demande", Role.APPLICANT, DRAFT),
  /** « Abandonner » (HAB-10). */
  ABANDON(
      "Abandonner la demande",
      Role.APPLICANT,
      DRAFT,
      ADMINISTRATIVE_REVIEW,
      FILE_TO_SUBMIT,
      INSTRUCTION,
      COMMISSION),
  /** The lettre d'engagement, to be signed (HAB-17). */
  DRAW_LETTER("Télécharger la lettre d'engagement", Role.APPLICANT, FILE_TO_SUBMIT),
  /** « Soumettre » the file (HAB-11). */
  SUBMIT_FILE("Soumettre le dossier", Role.APPLICANT, FILE_TO_SUBMIT),
  /** Back to the applicant, with a comment. */
  RETURN(
      "Retourner la demande",
      "le commentaire",
      Role.INSTRUCTOR,
      ADMINISTRATIVE_REVIEW,
      INSTRUCTION),
  /** The administrative data are right. */
  VALIDATE("Valider les données administratives", Role.INSTRUCTOR, ADMINISTRATIVE_REVIEW),
  /** The request ends at its administrative step. */
  REJECT("Rejeter la demande", "le motif", Role.INSTRUCTOR, ADMINISTRATIVE_REVIEW),
  /** A caisse for the request that waits without one (GEO-03). */
  ASSIGN("Affecter la demande à une caisse", Role.INRS, ADMINISTRATIVE_REVIEW),
  /** To another caisse (GEO-04). */
  TRANSFER(
      "Transférer la demande à une autre caisse",
      Role.INSTRUCTOR,
      ADMINISTRATIVE_REVIEW,
      INSTRUCTION),
  /** The caisse says what it thinks of the file. */
  GIVE_OPINION("Donner l'avis de la caisse", "le motif", Role.INSTRUCTOR, INSTRUCTION),
  /** The commission grants. */
  GRANT("Accorder l'habilitation", Role.COMMISSION, COMMISSION),
  /** The commission does not grant. */
  REFUSE("Refuser l'habilitation", "le motif", Role.COMMISSION, COMMISSION),
  /** The commission wants more from the caisse. */
  ASK_FOR_MORE("Demander un complément à la caisse", "le commentaire", Role.COMMISSION, COMMISSION);

  private final String label;
  private final @Nullable String mustSay;
  private final Role side;
  private final Set<RequestState> states;

  RequestAct(String label, Role side, RequestState... states) {
    this(label, null, side, states);
  }

  RequestAct(String label, @Nullable String mustSay, Role side, RequestState... states) {
    this.label = label;
    this.mustSay = mustSay;
    this.side = side;
    this.states = Set.of(states);
  }

  /** The words that screens show, in French. */
  public String label() {
    return label;
  }

  /** Who does it; the applicant's acts are also those of any manager of the entity (HAB-07). */
  public Role side() {
    return side;
  }

  /** Where the request must stand. */
  public Set<RequestState> states() {
    return states;
  }

  /** Whether those who treat the request do it: the caisse, the commission, INRS (HAB-19). */
  public boolean treats() {
    return side != Role.APPLICANT;
  }

  /** HAB-11: why the act cannot go without words, when it asks for some and they are blank. */
  Optional<Reason> unexplained(String said) {
    return mustSay != null && said.isBlank() ? Optional.of(missing(mustSay)) : Optional.empty();
  }

  /** HAB-11: the refusal of the act because {@code what} is missing. */
  Reason missing(String what) {
    return Reason.of(
        Rule.HAB_11, Unblock.never(), Fact.text("act", label), Fact.text("missing", what));
  }
}
