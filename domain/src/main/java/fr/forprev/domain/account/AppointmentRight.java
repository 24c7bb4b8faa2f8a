package fr.forprev.domain.account;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * USR-07, USR-10: who may give a role, and take it away.
 *
 * @param actor who wants to
 * @param role the role
 * @param staff those who hold roles where it would hold
 */
public record AppointmentRight(Actor actor, Role role, Staff staff) {

  private static final Set<Role> EARNED = Set.of(Role.APPLICANT, Role.TRAINER);
  private static final Set<Role> OF_ENTITIES = Set.of(Role.MANAGER, Role.DELEGATE);

  /**
   * Why the actor may not appoint somebody: to the roles of an entity, its managers may, and
   * support may to that of manager when the caisse asks for it and no manager is left in place; to
   * instructor, the instructors of that caisse, and INRS the first one; to national roles INRS. The
   * role of applicant comes from creating an account, that of trainer from a certificate.
   *
   * @param request what the caisse asked of support, or null
   */
  public Optional<Reason> obstacleToAppoint(@Nullable CaisseRequest request) {
    if (actor.role() == Role.SUPPORT && role == Role.MANAGER) {
      return obstacleToSupport(request);
    }
    if (actor.role() == Role.INRS && role == Role.INSTRUCTOR) {
      return staff.holding(role).isEmpty()
          ? Optional.empty()
          : Optional.of(
              Reason.reserved(
                  Rule.USR_10,
                  Role.INSTRUCTOR,
                  text("caisse", ((Scope.OfCaisse) staff.scope()).caisse())));
    }
    return obstacle("Donner");
  }

  /**
   * Why the actor may not take the role away from {@code person}: everybody may leave the role that
   * he is using; else who may appoint may remove, but for support; INRS removes any instructor.
   * Whether he is the last is for {@link Removal}.
   */
  public Optional<Reason> obstacleToRemove(PersonId person) {
    boolean leaves =
        actor.person().equals(person)
            && actor.role() == role
            && actor.scope().equals(staff.scope());
    boolean inrsOnInstructor = actor.role() == Role.INRS && role == Role.INSTRUCTOR;
    return !EARNED.contains(role) && (leaves || inrsOnInstructor)
        ? Optional.empty()
        : obstacle("Retirer");
  }

  private Optional<Reason> obstacle(String verb) {
    if (EARNED.contains(role)) {
      return Optional.of(earned());
    }
    boolean ofEntity = OF_ENTITIES.contains(role);
    if (!seesStaff(ofEntity)) {
      return Optional.of(Reason.unseen(ofEntity ? Rule.USR_07 : Rule.USR_10));
    }
    Role appointer = appointer();
    boolean may =
        actor.role() == appointer
            && (appointer == Role.INRS || actor.scope().equals(staff.scope()));
    return may ? Optional.empty() : Optional.of(reserved(appointer, verb));
  }

  private boolean seesStaff(boolean ofEntity) {
    return actor.scope().isInternal() || (ofEntity && actor.scope().equals(staff.scope()));
  }

  private Role appointer() {
    if (OF_ENTITIES.contains(role)) {
      return Role.MANAGER;
    }
    return role == Role.INSTRUCTOR && !staff.holding(role).isEmpty() ? Role.INSTRUCTOR : Role.INRS;
  }

  private Reason reserved(Role appointer, String verb) {
    String act = verb + " le rôle « " + role.label() + " »";
    return switch (appointer) {
      case MANAGER -> Reason.reserved(Rule.USR_07, appointer, text("reservedAct", act));
      case INSTRUCTOR ->
          Reason.reserved(
              Rule.USR_10,
              appointer,
              text("reservedAct", act),
              text("reservedTo", "un instructeur de la même caisse"));
      default ->
          Reason.reserved(
              Rule.USR_10, appointer, text("reservedAct", act), text("reservedTo", "l'INRS"));
    };
  }

  private Reason earned() {
    return Reason.of(
        Rule.USR_10,
        Unblock.never(),
        text("earnedRole", role.label()),
        text(
            "origin",
            role == Role.TRAINER ? "d'un certificat de formateur" : "de la création d'un compte"));
  }

  private Optional<Reason> obstacleToSupport(@Nullable CaisseRequest request) {
    if (request == null) {
      return Optional.of(
          Reason.of(
              Rule.USR_07,
              Unblock.ask(Role.INSTRUCTOR),
              text("missing", "la demande de la caisse de l'entité, avec son motif")));
    }
    long inPlace =
        staff.holding(Role.MANAGER).stream()
            .filter(manager -> !request.gone().contains(manager.id()))
            .count();
    return inPlace == 0
        ? Optional.empty()
        : Optional.of(
            Reason.reserved(Rule.USR_07, Role.MANAGER, count("managersInPlace", inPlace)));
  }
}
