package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.caisse.Caisses;
import fr.forprev.domain.caisse.Transfer;
import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * « Validation administrative par la caisse ».
 *
 * @param data as submitted
 * @param caisse which checks them; null while INRS has to assign one (GEO-03)
 */
public record AdministrativeReview(
    RequestHeader header, AdministrativeData data, @Nullable CaisseCode caisse)
    implements OpenRequest {

  /** Back to the applicant, who changes his data. Refused without a comment (HAB-11). */
  public Decision<Draft> returnWithComment(String comment, Act act) {
    return Decision.of(
        RequestAct.RETURN.unexplained(comment).stream().toList(),
        () ->
            new Draft(
                header.moved(RequestAct.RETURN, RequestState.DRAFT, act, comment),
                EnteredData.of(data)));
  }

  /** Ends the request at this step. Refused without a reason (HAB-11). */
  public Decision<Refused> reject(String reason, Act act) {
    return Decision.of(
        RequestAct.REJECT.unexplained(reason).stream().toList(),
        () ->
            new Refused(
                header.moved(RequestAct.REJECT, RequestState.REFUSED, act, reason),
                data,
                assigned()));
  }

  /**
   * GEO-03: gives the request that waits without caisse to one. Refused without a reason, and to a
   * caisse that does not exist.
   *
   * @param to the caisse that was chosen, or null when none was
   */
  public Decision<AdministrativeReview> assign(
      @Nullable CaisseCode to, String reason, Caisses caisses, Act act) {
    return handOver(RequestAct.ASSIGN, to, reason, caisses, act);
  }

  /**
   * GEO-04: to another caisse, which takes over. Refused without a reason, and to a caisse that has
   * the request already or does not exist.
   *
   * @param to the caisse that was chosen, or null when none was
   */
  public Decision<AdministrativeReview> transfer(
      @Nullable CaisseCode to, String reason, Caisses caisses, Act act) {
    return handOver(RequestAct.TRANSFER, to, reason, caisses, act);
  }

  /**
   * The data are right: the file of an INITIAL or a RENEWAL is to be submitted, and a new entity
   * exists (HAB-13); an update is accepted and applied whole (HAB-09). Refused when another took
   * the SIRET meanwhile (ENT-02). A remark says that an update changes the SIREN (ENT-02).
   */
  public Decision<Validation> validate(ValidationFacts facts, Act act) {
    boolean update = kind() == RequestKind.ADMINISTRATIVE_UPDATE;
    List<Reason> taken =
        update || header.organisation() == null
            ? facts.siret().obstacle(data.siret()).stream().toList()
            : List.of();
    return update ? applied(taken, facts, act) : Decision.of(taken, () -> opened(facts, act));
  }

  private Decision<Validation> applied(List<Reason> taken, ValidationFacts facts, Act act) {
    AdministrativeUpdate update =
        new AdministrativeUpdate(Objects.requireNonNull(facts.present(), "present data"), data);
    CaisseCode present = facts.destination().present();
    CaisseCode next = facts.destination().after(update);
    return Decision.<Validation>of(
            taken,
            () ->
                new Validation.UpdateApplied(
                    new Accepted(
                        header.moved(RequestAct.VALIDATE, RequestState.ACCEPTED, act, ""),
                        data,
                        assigned(),
                        null),
                    update,
                    next,
                    Objects.equals(next, present) ? null : next))
        .with(update.flags());
  }

  private Validation opened(ValidationFacts facts, Act act) {
    boolean founds = header.organisation() == null;
    RequestHeader known = founds ? header.foundedAs(facts.founded()) : header;
    return new Validation.FileOpened(
        new FileToSubmit(
            known.moved(RequestAct.VALIDATE, RequestState.FILE_TO_SUBMIT, act, ""),
            data,
            assigned()),
        founds);
  }

  private Decision<AdministrativeReview> handOver(
      RequestAct done, @Nullable CaisseCode to, String reason, Caisses caisses, Act act) {
    return new Transfer.Held(caisse, state().label(), true)
        .to(to, reason, caisses)
        .map(transfer ->
            new AdministrativeReview(
                header.moved(done, RequestState.ADMINISTRATIVE_REVIEW, act, reason),
                data,
                transfer.to()));
  }

  private CaisseCode assigned() {
    return Objects.requireNonNull(caisse, "a request without caisse is not treated");
  }

  @Override
  public RequestState state() {
    return RequestState.ADMINISTRATIVE_REVIEW;
  }

  @Override
  public Optional<AdministrativeData> submitted() {
    return Optional.of(data);
  }

  @Override
  public Optional<CaisseCode> instructing() {
    return Optional.ofNullable(caisse);
  }
}
