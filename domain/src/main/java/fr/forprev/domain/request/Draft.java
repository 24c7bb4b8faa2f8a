package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.organisation.AdministrativeData;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * « Données administratives à saisir »: a request that the applicant enters, or that the caisse
 * returned to him.
 *
 * @param entered the data of a new entity or of an update as far as entered; of a known entity
 *     otherwise, its data as confirmed, or nothing (HAB-08)
 */
public record Draft(RequestHeader header, EnteredData entered) implements OpenRequest {

  /**
   * Opens a request: an update with the present data to be changed, any other with nothing. Refused
   * beside an open request for the same (HAB-07), for an INITIAL while an habilitation lasts
   * (HAB-07), and for a closed dispositif (HAB-15).
   */
  public static Decision<Draft> open(RequestHeader opened, RequestFacts facts, Act act) {
    DraftRules rules = new DraftRules(opened, facts, act.today());
    boolean update = opened.purpose() instanceof Purpose.AdministrativeUpdate;
    return Decision.of(
        rules.toOpen(), () -> new Draft(opened, update ? rules.known() : EnteredData.NOTHING));
  }

  /**
   * HAB-10: replaces what was entered, complete or not. Refused for a SIRET that is taken (ENT-02),
   * and when the data of a known entity are changed otherwise than by an update (HAB-08).
   */
  public Decision<Draft> save(EnteredData next, RequestFacts facts, Act act) {
    return Decision.of(
        new DraftRules(header, facts, act.today()).toEnter(next),
        () -> new Draft(header.touchedBy(act), next));
  }

  /**
   * HAB-08: the applicant confirms the data of the known entity as they are today. Only for a
   * request whose entity exists.
   */
  public Decision<Draft> confirm(RequestFacts facts, Act act) {
    DraftRules rules = new DraftRules(header, facts, act.today());
    return save(rules.known(), facts, act);
  }

  /**
   * Sends the draft to the caisse (HAB-12, HAB-09). Refused, with all reasons at once, unless
   * complete with its documents (HAB-11), confirmed as the data of the entity are today (HAB-08),
   * with a change if it is an update (HAB-09), with a SIRET of its own (ENT-02), beside no other
   * for the same (HAB-07); at its first submission also out of the window of a renewal (HAB-05) or
   * for a closed dispositif (HAB-15), and from a postal code that is none (GEO-01). Remarks say
   * where it goes and why (GEO-02 to GEO-04), and that an update changes the SIREN (ENT-02).
   */
  public Decision<AdministrativeReview> submit(
      RequestFacts facts, Destination destination, Act act) {
    DraftRules rules = new DraftRules(header, facts, act.today());
    List<Reason> reasons = rules.toSubmit(entered);
    List<Remark> remarks = new ArrayList<>();
    rules.update(entered).map(AdministrativeUpdate::flags).ifPresent(remarks::addAll);
    PostalCode postalCode = entered.postalCode();
    if (postalCode != null) {
      destination.obstacle(postalCode).ifPresent(reasons::add);
      remarks.addAll(destination.explained(kind(), postalCode));
    }
    return Decision.of(reasons, () -> submitted(destination, act)).with(remarks);
  }

  private AdministrativeReview submitted(Destination destination, Act act) {
    AdministrativeData data = entered.complete().orElseThrow();
    return new AdministrativeReview(
        header.moved(RequestAct.SUBMIT, RequestState.ADMINISTRATIVE_REVIEW, act, ""),
        data,
        destination.of(kind(), data.address().postalCode()));
  }

  @Override
  public RequestState state() {
    return RequestState.DRAFT;
  }

  @Override
  public Optional<AdministrativeData> submitted() {
    return Optional.empty();
  }

  @Override
  public Optional<CaisseCode> instructing() {
    return Optional.empty();
  }
}
