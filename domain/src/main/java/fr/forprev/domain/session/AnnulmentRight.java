package fr.forprev.domain.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import java.util.Optional;

/** CER-09: who may annul a certificate. */
public final class AnnulmentRight {

  private AnnulmentRight() {}

  /** Why {@code actor} may not annul in a session that he sees: managers may, delegates may not. */
  static Optional<Reason> obstacleInSession(Actor actor) {
    return reservedTo(Role.MANAGER, actor, SessionAct.ANNUL.label());
  }

  /** Why {@code actor} may not annul from the number alone: INRS may, at any time. */
  public static Optional<Reason> obstacleByNumber(Actor actor) {
    return reservedTo(Role.INRS, actor, "Annuler un certificat d'après son numéro");
  }

  private static Optional<Reason> reservedTo(Role role, Actor actor, String act) {
    return actor.role() == role
        ? Optional.empty()
        : Optional.of(Reason.reserved(Rule.CER_09, role, Fact.text("act", act)));
  }
}
