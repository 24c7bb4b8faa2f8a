package fr.forprev.domain.request;

import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.Optional;

/** ENT-02: whether a SIRET is taken by another than the entity or the request that enters it. */
public enum SiretUse {
  /** By nobody. */
  FREE,
  /** By another entity. */
  BY_AN_ORGANISATION,
  /** By another open request, for an entity that does not exist yet or would change its SIRET. */
  BY_AN_OPEN_REQUEST;

  /** Why {@code siret}, which is used so, cannot be entered. */
  Optional<Reason> obstacle(Siret siret) {
    return switch (this) {
      case FREE -> Optional.empty();
      case BY_AN_ORGANISATION -> Optional.of(siret.taken());
      case BY_AN_OPEN_REQUEST ->
          Optional.of(
              Reason.of(
                  Rule.ENT_02, Unblock.ask(Role.APPLICANT), Fact.reference("openSiret", siret)));
    };
  }
}
