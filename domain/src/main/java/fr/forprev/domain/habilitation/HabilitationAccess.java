package fr.forprev.domain.habilitation;

import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * HAB-14: which habilitations an actor sees, and what he may do to them.
 *
 * @param actor who acts
 */
public record HabilitationAccess(Actor actor) {

  private static final Set<Role> ALL_OF_THEM = Set.of(Role.INSTRUCTOR, Role.COMMISSION, Role.INRS);

  /** Whether the actor sees the habilitations of every entity. */
  public boolean seesAll() {
    return ALL_OF_THEM.contains(actor.role());
  }

  /** Whether the actor sees {@code habilitation}: those who see all, and the holder's managers. */
  public boolean sees(Habilitation habilitation) {
    return seesAll() || manages(habilitation);
  }

  /**
   * Why the actor may not do {@code act} to {@code habilitation}: unseen when he does not see it.
   *
   * @param caisse the caisse of the holder, or null while it has none
   */
  public Optional<Reason> obstacle(
      HabilitationAct act, Habilitation habilitation, @Nullable String caisse) {
    if (!sees(habilitation)) {
      return Optional.of(Reason.unseen(Rule.HAB_14));
    }
    boolean may =
        switch (act) {
          case SUSPEND, LIFT -> maySanction(actor, caisse);
          case WITHDRAW -> actor.role() == Role.COMMISSION || actor.role() == Role.INRS;
          case RESIGN -> manages(habilitation);
        };
    return may
        ? Optional.empty()
        : Optional.of(
            Reason.reserved(
                Rule.HAB_14,
                act.role(),
                text("reservedAct", act.words()),
                reference("number", habilitation.number())));
  }

  /**
   * Whether {@code actor} may suspend the habilitations of an entity and lift their suspensions: an
   * instructor of its caisse, or INRS.
   *
   * @param caisse the caisse of the entity, or null while it has none
   */
  public static boolean maySanction(Actor actor, @Nullable String caisse) {
    return actor.role() == Role.INRS
        || (actor.role() == Role.INSTRUCTOR
            && actor.scope() instanceof Scope.OfCaisse own
            && own.caisse().equals(caisse));
  }

  private boolean manages(Habilitation habilitation) {
    return actor.role() == Role.MANAGER
        && actor.scope().equals(new Scope.OfOrganisation(habilitation.holder()));
  }
}
