package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.caisse.Caisses;
import fr.forprev.domain.caisse.Transfer;
import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.rule.Decision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** « Instruction par la caisse »: the file is complete, the caisse gives its opinion. */
public record Instruction(RequestHeader header, AdministrativeData data, CaisseCode caisse)
    implements OpenRequest {

  /** Back to the applicant, who completes his file. Refused without a comment (HAB-11). */
  public Decision<FileToSubmit> returnWithComment(String comment, Act act) {
    return Decision.of(
        RequestAct.RETURN.unexplained(comment).stream().toList(),
        () ->
            new FileToSubmit(
                header.moved(RequestAct.RETURN, RequestState.FILE_TO_SUBMIT, act, comment),
                data,
                caisse));
  }

  /**
   * GEO-04: to another caisse, which takes over. Refused without a reason, and to a caisse that has
   * the request already or does not exist.
   *
   * @param to the caisse that was chosen, or null when none was
   */
  public Decision<Instruction> transfer(
      @Nullable CaisseCode to, String reason, Caisses caisses, Act act) {
    return new Transfer.Held(caisse, state().label(), true)
        .to(to, reason, caisses)
        .map(transfer ->
            new Instruction(
                header.moved(RequestAct.TRANSFER, RequestState.INSTRUCTION, act, reason),
                data,
                transfer.to()));
  }

  /** To the commission, with the opinion of the caisse. Refused without a reason (HAB-11). */
  public Decision<Commission> giveOpinion(Opinion.Verdict verdict, String reason, Act act) {
    return Decision.of(
        RequestAct.GIVE_OPINION.unexplained(reason).stream().toList(),
        () ->
            new Commission(
                header.moved(RequestAct.GIVE_OPINION, RequestState.COMMISSION, act, reason),
                data,
                caisse,
                new Opinion(verdict, reason.strip())));
  }

  @Override
  public RequestState state() {
    return RequestState.INSTRUCTION;
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
