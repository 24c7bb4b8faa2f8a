package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.rule.Decision;
import java.util.Optional;

/**
 * « Décision de la commission »: it grants ({@link Granting}), refuses, or asks the caisse for
 * more.
 *
 * @param opinion of the caisse
 */
public record Commission(
    RequestHeader header, AdministrativeData data, CaisseCode caisse, Opinion opinion)
    implements OpenRequest {

  /** Ends the request without what it asked for. Refused without a reason (HAB-11). */
  public Decision<Refused> refuse(String reason, Act act) {
    return Decision.of(
        RequestAct.REFUSE.unexplained(reason).stream().toList(),
        () ->
            new Refused(
                header.moved(RequestAct.REFUSE, RequestState.REFUSED, act, reason), data, caisse));
  }

  /** Back to the caisse. Refused without a comment (HAB-11). */
  public Decision<Instruction> askForMore(String comment, Act act) {
    return Decision.of(
        RequestAct.ASK_FOR_MORE.unexplained(comment).stream().toList(),
        () ->
            new Instruction(
                header.moved(RequestAct.ASK_FOR_MORE, RequestState.INSTRUCTION, act, comment),
                data,
                caisse));
  }

  @Override
  public RequestState state() {
    return RequestState.COMMISSION;
  }

  @Override
  public Optional<AdministrativeData> submitted() {
    return Optional.of(data);
  }

  @Override
  public Optional<CaisseCode> instructing() {
    return Optional.of(caisse);
  }
}
