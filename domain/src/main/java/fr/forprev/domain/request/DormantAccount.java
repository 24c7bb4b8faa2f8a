package fr.forprev.domain.request;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * HAB-18: an applicant's account of which no request was ever accepted ends like a request that
 * nobody touches.
 *
 * @param openRequests how many of the person's requests are open: none of them may be
 * @param untouchedSince the day of the last change: of the account, or of the last of its requests
 */
public record DormantAccount(Person person, long openRequests, LocalDate untouchedSince) {

  /**
   * Grants the notice when untouched for five months, one for each day of last change; never to who
   * has another role than applicant, nor while a request of his is open.
   *
   * @param notices those recorded for the account
   */
  public Decision<IdlenessNotice> announce(List<IdlenessNotice> notices, LocalDate today) {
    List<Reason> reasons = inUse();
    idleness().obstacleToNotice(notices, today).ifPresent(reasons::add);
    return Decision.of(reasons, () -> new IdlenessNotice(untouchedSince, today));
  }

  /**
   * Grants the deletion of the account when untouched for six months and a month after its notice.
   *
   * @param notices those recorded for the account
   */
  public Decision<PersonId> end(List<IdlenessNotice> notices, LocalDate today) {
    List<Reason> reasons = inUse();
    idleness().obstacleToEnd(notices, today).ifPresent(reasons::add);
    return Decision.of(reasons, person::id);
  }

  private Idleness idleness() {
    return new Idleness(Fact.reference("account", person.number()), untouchedSince);
  }

  private List<Reason> inUse() {
    List<Reason> reasons = new ArrayList<>();
    if (openRequests > 0
        || person.profiles().stream().anyMatch(held -> held.role() != Role.APPLICANT)) {
      reasons.add(
          Reason.of(Rule.HAB_18, Unblock.never(), Fact.reference("accountInUse", person.number())));
    }
    return reasons;
  }
}
