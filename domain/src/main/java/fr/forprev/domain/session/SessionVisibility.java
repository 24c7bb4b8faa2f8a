package fr.forprev.domain.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** SES-13: which sessions an actor sees, and when it is his turn. */
public sealed interface SessionVisibility {

  /** All sessions of an entity: its managers. */
  record AllOf(OrganisationId organisation) implements SessionVisibility {}

  /** Those of an entity that a person declared: its delegates. */
  record DeclaredBy(OrganisationId organisation, PersonId declarer) implements SessionVisibility {}

  /** Those that a person leads, from WITH_TRAINER until deletion: trainers. */
  record LedBy(PersonId trainer) implements SessionVisibility {}

  /** None. */
  record Nothing() implements SessionVisibility {}

  /** What the profile in use gives to see. */
  static SessionVisibility of(Actor actor) {
    if (actor.scope() instanceof Scope.OfOrganisation entity) {
      if (actor.role() == Role.MANAGER) {
        return new AllOf(entity.organisation());
      }
      if (actor.role() == Role.DELEGATE) {
        return new DeclaredBy(entity.organisation(), actor.person());
      }
    }
    return actor.role() == Role.TRAINER ? new LedBy(actor.person()) : new Nothing();
  }

  /** The entity for which the actor may declare sessions, if he may. */
  default Optional<OrganisationId> declaresFor() {
    if (this instanceof AllOf all) {
      return Optional.of(all.organisation());
    }
    return this instanceof DeclaredBy own ? Optional.of(own.organisation()) : Optional.empty();
  }

  /** Whether the actor sees {@code session}. */
  default boolean sees(CertificationSession session) {
    SessionHeader header = session.header();
    if (this instanceof AllOf all) {
      return header.organisation().equals(all.organisation());
    }
    if (this instanceof DeclaredBy own) {
      return header.organisation().equals(own.organisation())
          && header.declarer().equals(own.declarer());
    }
    return this instanceof LedBy led
        && session.state() != SessionState.DRAFT
        && session.designatedTrainer().filter(led.trainer()::equals).isPresent();
  }

  /** The states in which it is the actor's turn: « à traiter ». */
  default Set<SessionState> myTurn() {
    if (this instanceof Nothing) {
      return Set.of();
    }
    return this instanceof LedBy
        ? EnumSet.of(SessionState.WITH_TRAINER)
        : EnumSet.of(SessionState.DRAFT, SessionState.WITH_ENTITY);
  }

  /**
   * Why the actor may not do {@code act} to {@code session}: unseen when he does not see it, else
   * that the act is not his (SES-13), or that the session does not stand where it is possible
   * (SES-13, SES-16, SES-18, SES-19, SES-21).
   */
  default Optional<Reason> obstacleTo(SessionAct act, CertificationSession session) {
    if (!sees(session)) {
      return Optional.of(Reason.unseen(Rule.SES_13));
    }
    if ((act.side() == Role.TRAINER) != (this instanceof LedBy)) {
      return Optional.of(
          Reason.of(Rule.SES_13, Unblock.ask(act.side()), Fact.text("act", act.label())));
    }
    return act.states().contains(session.state())
        ? Optional.empty()
        : Optional.of(elsewhere(act, session));
  }

  private static Reason elsewhere(SessionAct act, CertificationSession session) {
    Fact number = Fact.reference("session", session.header().number());
    if (session.state() == SessionState.GENERATED && act.side() == Role.MANAGER) {
      return Reason.of(
          act == SessionAct.DELETE ? Rule.SES_21 : Rule.SES_18, Unblock.never(), number);
    }
    Unblock turn = Unblock.ask(session.state().turn());
    Fact state = Fact.text("state", session.state().label());
    if (act.states().equals(Set.of(SessionState.GENERATED))) {
      return Reason.of(Rule.SES_19, turn, number, state);
    }
    return session.state().turn() == act.side()
        ? Reason.of(Rule.SES_16, turn, Fact.text("act", act.label()), state)
        : Reason.of(Rule.SES_13, turn, state);
  }
}
