package fr.forprev.domain.request;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the profile in use may do to requests (HAB-13), and when they stand where it is possible.
 *
 * @param visibility what the profile gives to see
 */
public record RequestAccess(RequestVisibility visibility) {

  /** What {@code actor} may do. */
  public static RequestAccess of(Actor actor) {
    return new RequestAccess(RequestVisibility.of(actor));
  }

  /**
   * Why the actor may not open a request of {@code kind}: a manager opens any for his entity, an
   * applicant INITIAL ones, for a new entity or for one that a request of his founded; nobody else.
   *
   * @param organisation for which entity; null for a new one
   * @param founded the entities that the actor's own requests founded
   */
  public Optional<Reason> obstacleToOpen(
      RequestKind kind, @Nullable OrganisationId organisation, Set<OrganisationId> founded) {
    boolean initial = kind == RequestKind.INITIAL;
    if (visibility instanceof RequestVisibility.AllOf all && organisation != null) {
      return organisation.equals(all.organisation())
          ? Optional.empty()
          : Optional.of(Reason.unseen(Rule.HAB_13));
    }
    if (visibility instanceof RequestVisibility.AskedBy) {
      if (organisation != null && !founded.contains(organisation)) {
        return Optional.of(Reason.unseen(Rule.HAB_13));
      }
      return initial ? Optional.empty() : Optional.of(reserved(kind, Role.MANAGER));
    }
    return Optional.of(reserved(kind, Role.APPLICANT));
  }

  /**
   * Why the actor may not do {@code act} to {@code request}: that he does not see it (HAB-13), else
   * that the act is not his (HAB-13, GEO-04), or that the request does not stand where it is
   * possible (HAB-10, HAB-11, HAB-17, GEO-04).
   */
  public Optional<Reason> obstacleTo(RequestAct act, HabilitationRequest request) {
    Optional<Reason> unreadable = visibility.obstacleToRead(request);
    if (unreadable.isPresent()) {
      return unreadable;
    }
    if (visibility.side().filter(side -> side == act.side()).isEmpty()) {
      return Optional.of(Reason.reserved(Rule.HAB_13, act.side(), Fact.text("act", act.label())));
    }
    return stands(act, request) ? Optional.empty() : Optional.of(elsewhere(act, request));
  }

  private static boolean stands(RequestAct act, HabilitationRequest request) {
    return act.states().contains(request.state())
        && (act != RequestAct.ASSIGN || request.instructing().isEmpty());
  }

  private static Reason elsewhere(RequestAct act, HabilitationRequest request) {
    Fact state = Fact.text("state", request.state().label());
    Unblock turn = Progress.of(request).turn().map(Unblock::ask).orElseGet(Unblock::never);
    return switch (act) {
      case TRANSFER -> Reason.of(Rule.GEO_04, turn, state);
      case DRAW_LETTER ->
          request.kind() == RequestKind.ADMINISTRATIVE_UPDATE
              ? Reason.of(Rule.HAB_17, Unblock.never())
              : Reason.of(Rule.HAB_17, turn, state);
      case SAVE, ABANDON -> Reason.of(Rule.HAB_10, turn, Fact.text("act", act.label()), state);
      default -> Reason.of(Rule.HAB_11, turn, Fact.text("act", act.label()), state);
    };
  }

  private static Reason reserved(RequestKind kind, Role role) {
    return Reason.reserved(Rule.HAB_13, role, Fact.text("reservedKind", kind.label()));
  }
}
