package fr.forprev.domain.request;

import fr.forprev.domain.rule.Decision;

/** A request of which something is still expected. */
public sealed interface OpenRequest extends HabilitationRequest
    permits Draft, AdministrativeReview, FileToSubmit, Instruction, Commission {

  /** HAB-10: the applicant, or a manager of the entity, asks for nothing more. Never refused. */
  default Decision<Abandoned> abandon(Act act) {
    return Decision.granted(
        Abandoned.of(this, header().moved(RequestAct.ABANDON, RequestState.ABANDONED, act, "")));
  }
}
