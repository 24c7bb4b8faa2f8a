package fr.forprev.application.organisation;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import java.util.Optional;

/** ENT-03: whose training sites an actor sees, and whose he may change. */
record SiteAccess(Role role, Optional<OrganisationId> organisation) {

  static SiteAccess of(Actor actor) {
    boolean isStaff = actor.role() == Role.MANAGER || actor.role() == Role.DELEGATE;
    return new SiteAccess(
        actor.role(),
        isStaff && actor.scope() instanceof Scope.OfOrganisation own
            ? Optional.of(own.organisation())
            : Optional.empty());
  }

  /** The entity whose sites the actor sees, or unseen. */
  Decision<OrganisationId> seen() {
    return organisation
        .map(Decision::granted)
        .orElseGet(() -> Decision.refused(Reason.unseen(Rule.ENT_03)));
  }

  /** The entity whose sites the actor may change: that of a manager, not of a delegate. */
  Decision<OrganisationId> managed() {
    return organisation.isPresent() && role != Role.MANAGER
        ? Decision.refused(TrainingSite.reserved())
        : seen();
  }
}
