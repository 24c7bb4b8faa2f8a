package fr.forprev.domain.request;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** HAB-13: which requests an actor sees, and when it is his turn. */
public sealed interface RequestVisibility {

  /** Those that a person opened: applicants. */
  record AskedBy(PersonId applicant) implements RequestVisibility {}

  /** All requests of an entity, whoever opened them: its managers. */
  record AllOf(OrganisationId organisation) implements RequestVisibility {}

  /** Those that a caisse holds, or held last, once submitted: its instructors. */
  record HeldBy(CaisseCode caisse) implements RequestVisibility {}

  /** All that were submitted: the commission. */
  record ByCommission() implements RequestVisibility {}

  /** All that were submitted: INRS. */
  record ByInrs() implements RequestVisibility {}

  /** None. */
  record Nothing() implements RequestVisibility {}

  /** What the profile in use gives to see. */
  static RequestVisibility of(Actor actor) {
    if (actor.role() == Role.APPLICANT) {
      return new AskedBy(actor.person());
    }
    if (actor.role() == Role.MANAGER && actor.scope() instanceof Scope.OfOrganisation scope) {
      return new AllOf(scope.organisation());
    }
    if (actor.role() == Role.INSTRUCTOR && actor.scope() instanceof Scope.OfCaisse scope) {
      return new HeldBy(new CaisseCode(scope.caisse()));
    }
    if (actor.role() == Role.COMMISSION) {
      return new ByCommission();
    }
    return actor.role() == Role.INRS ? new ByInrs() : new Nothing();
  }

  /** On whose side the actor acts; managers act as applicants do. Empty for who sees nothing. */
  default Optional<Role> side() {
    if (this instanceof AskedBy || this instanceof AllOf) {
      return Optional.of(Role.APPLICANT);
    }
    if (this instanceof HeldBy) {
      return Optional.of(Role.INSTRUCTOR);
    }
    if (this instanceof ByCommission) {
      return Optional.of(Role.COMMISSION);
    }
    return this instanceof ByInrs ? Optional.of(Role.INRS) : Optional.empty();
  }

  /** Whether the actor sees {@code request} with what it contains. */
  default boolean sees(HabilitationRequest request) {
    if (this instanceof AskedBy own) {
      return request.header().applicant().equals(own.applicant());
    }
    if (this instanceof AllOf all) {
      return all.organisation().equals(request.header().organisation());
    }
    if (this instanceof HeldBy held) {
      return request.instructing().filter(held.caisse()::equals).isPresent();
    }
    return !(this instanceof Nothing) && request.submitted().isPresent();
  }

  /** Why the actor may not read {@code request}: to him there is none. */
  default Optional<Reason> obstacleToRead(HabilitationRequest request) {
    return sees(request) ? Optional.empty() : Optional.of(Reason.unseen(Rule.HAB_13));
  }

  /** The states in which it may be the actor's turn: « à traiter ». */
  default Set<RequestState> myTurn() {
    Set<RequestState> mine = EnumSet.noneOf(RequestState.class);
    if (this instanceof ByInrs) {
      mine.add(RequestState.ADMINISTRATIVE_REVIEW);
    } else {
      for (RequestState state : RequestState.values()) {
        if (state.turn().isPresent() && state.turn().equals(side())) {
          mine.add(state);
        }
      }
    }
    return mine;
  }

  /** Whether it is the actor's turn: INRS has that of requests that wait without caisse only. */
  default boolean isMyTurn(HabilitationRequest request) {
    return sees(request) && side().equals(Progress.of(request).turn());
  }
}
