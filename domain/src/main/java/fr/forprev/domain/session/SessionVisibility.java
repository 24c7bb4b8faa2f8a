package fr.forprev.domain.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.Organisation;
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

  /** The headers of all, never what they contain: support. */
  record HeadersOfAll() implements SessionVisibility {}

  /** How many the entities of a caisse have, no line of them: its instructors. */
  record CountsOfCaisse(String caisse) implements SessionVisibility {}

  /** How many there are, no line of them: INRS. */
  record CountsOfAll() implements SessionVisibility {}

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
    if (actor.scope() instanceof Scope.OfCaisse scope && actor.role() == Role.INSTRUCTOR) {
      return new CountsOfCaisse(scope.caisse());
    }
    if (actor.scope() instanceof Scope.National) {
      if (actor.role() == Role.INRS) {
        return new CountsOfAll();
      }
      if (actor.role() == Role.SUPPORT) {
        return new HeadersOfAll();
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

  /** Whether the actor sees {@code session} with what it contains. */
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

  /** Whether the actor finds {@code session} in a list: one line, which names no trainee. */
  default boolean lists(CertificationSession session) {
    return this instanceof HeadersOfAll || sees(session);
  }

  /** Whether the counts of the actor include {@code session}, which {@code declaring} declares. */
  default boolean counts(CertificationSession session, Organisation declaring) {
    return this instanceof CountsOfAll
        || (this instanceof CountsOfCaisse of && of.caisse().equals(declaring.caisse()))
        || lists(session);
  }

  /** Whether lists show the actor anything at all; the others see counts, or nothing. */
  default boolean hasLists() {
    return !(this instanceof CountsOfCaisse
        || this instanceof CountsOfAll
        || this instanceof Nothing);
  }

  /** The states in which it is the actor's turn: « à traiter ». */
  default Set<SessionState> myTurn() {
    if (this instanceof LedBy) {
      return EnumSet.of(SessionState.WITH_TRAINER);
    }
    return declaresFor().isPresent()
        ? EnumSet.of(SessionState.DRAFT, SessionState.WITH_ENTITY)
        : Set.of();
  }

  /**
   * Why the actor may not read what {@code session} contains: unseen when he does not even find it
   * in a list, else that his profile sees its header alone.
   */
  default Optional<Reason> obstacleToRead(CertificationSession session) {
    if (sees(session)) {
      return Optional.empty();
    }
    return Optional.of(
        lists(session)
            ? Reason.of(
                Rule.SES_13,
                Unblock.never(),
                Fact.reference("headerOnly", session.header().number()))
            : Reason.unseen(Rule.SES_13));
  }

  /**
   * Why the actor may not do {@code act} to {@code session}: that he may not read it, else that the
   * act is not his (SES-13), or that the session does not stand where it is possible (SES-13,
   * SES-16, SES-18, SES-19, SES-21).
   */
  default Optional<Reason> obstacleTo(SessionAct act, CertificationSession session) {
    Optional<Reason> unreadable = obstacleToRead(session);
    if (unreadable.isPresent()) {
      return unreadable;
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
