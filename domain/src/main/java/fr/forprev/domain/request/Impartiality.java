package fr.forprev.domain.request;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import java.util.Optional;

/**
 * HAB-19: nobody treats a request of an entity in which he has a role, whatever the profile in use.
 *
 * @param person who acts, with all his profiles
 */
public record Impartiality(Person person) {

  /**
   * Why the person may not do {@code act} to {@code request}: he has a role in its entity, or
   * opened it himself. Never for the acts of the applicant's side.
   */
  public Optional<Reason> obstacle(RequestAct act, HabilitationRequest request) {
    return act.treats() && isConcerned(request.header())
        ? Optional.of(
            Reason.reserved(
                Rule.HAB_19,
                act.side(),
                Fact.text("act", act.label()),
                Fact.reference("request", request.header().number())))
        : Optional.empty();
  }

  private boolean isConcerned(RequestHeader header) {
    return header.applicant().equals(person.id())
        || (header.organisation() != null
            && person.profiles().stream()
                .map(Person.Profile::scope)
                .anyMatch(new Scope.OfOrganisation(header.organisation())::equals));
  }
}
