package fr.forprev.domain.account;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * USR-07, USR-10: a role to be given to somebody.
 *
 * @param whom by number, or by identity and e-mail
 * @param request what the caisse asked of support, kept as the trace; null to everybody else
 */
public record Appointing(Role role, Appointee whom, @Nullable CaisseRequest request) {

  /**
   * Gives the role in the scope of {@code staff}, at once. Refused for who may not (nothing else is
   * looked at then), as {@link Appointee#appoint} says, and to support for itself. A remark
   * recommends a second manager while an entity has one.
   *
   * @param known the person of the number, or all who have the identity
   */
  public Decision<Appointment> decide(
      Actor actor, Staff staff, List<Person> known, NewPersons newPersons) {
    Optional<Reason> forbidden =
        new AppointmentRight(actor, role, staff).obstacleToAppoint(request);
    return forbidden.isPresent()
        ? Decision.refused(forbidden.get())
        : whom.appoint(new Person.Profile(role, staff.scope()), known, newPersons)
            .fold(
                granted ->
                    isOwn(actor, granted.value())
                        ? Decision.refused(ownAppointment(granted.value()))
                        : granted.with(staff.with(granted.value().person()).remarks()),
                refused -> refused);
  }

  private static boolean isOwn(Actor actor, Appointment appointment) {
    return actor.role() == Role.SUPPORT && appointment.person().id().equals(actor.person());
  }

  private static Reason ownAppointment(Appointment appointment) {
    return Reason.of(
        Rule.USR_07,
        Unblock.ask(Role.SUPPORT),
        reference("ownAppointment", appointment.person().number()));
  }

  /**
   * USR-10: the first INRS account, which a command at installation creates. Refused as soon as
   * there is one: INRS appoints the others.
   *
   * @param national all who hold national roles
   * @param known the person of the number, or all who have the identity
   */
  public static Decision<Appointment> firstInrs(
      Appointee whom, Staff national, List<Person> known, NewPersons newPersons) {
    int there = national.holding(Role.INRS).size();
    return there == 0
        ? whom.appoint(new Person.Profile(Role.INRS, new Scope.National()), known, newPersons)
        : Decision.refused(
            Reason.of(Rule.USR_10, Unblock.ask(Role.INRS), count("inrsAccounts", there)));
  }
}
