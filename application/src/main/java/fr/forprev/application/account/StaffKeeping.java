package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.organisation.Organisations;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.Appointment;
import fr.forprev.domain.account.AppointmentRight;
import fr.forprev.domain.account.CaisseRequest;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Removal;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.caisse.BundledCaisses;
import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import java.util.Optional;

final class StaffKeeping implements KeepStaff {

  private final AccountPorts ports;
  private final Organisations organisations;
  private final StaffDesk desk;

  StaffKeeping(AccountPorts ports, Organisations organisations) {
    this.ports = ports;
    this.organisations = organisations;
    this.desk = new StaffDesk(ports);
  }

  @Override
  public Decision<Staff> list(Actor actor, Scope scope) {
    return obstacle(actor, scope)
        .<Decision<Staff>>map(Decision::refused)
        .orElseGet(() -> {
          Staff staff = ports.staff().in(scope);
          return Decision.granted(staff).with(staff.remarks());
        });
  }

  @Override
  public Decision<Appointment> appoint(Actor actor, Scope scope, Appointing appointing) {
    Moment now = Moment.of(ports.clock());
    return ports
        .transactions()
        .decide(() ->
            obstacle(actor, scope, appointing.role())
                .<Decision<Appointment>>map(Decision::refused)
                .orElseGet(() -> {
                  Staff staff = ports.staff().lock(scope);
                  if (!desk.stillActs(actor)) {
                    return Decision.refused(unseen(scope));
                  }
                  return appointing
                      .decide(actor, staff, desk.known(appointing.whom()), desk.newPersons())
                      .map(appointment -> {
                        appointed(actor, appointment, now);
                        traceRequest(actor, appointing, staff, appointment, now);
                        return appointment;
                      });
                }));
  }

  /** What the caisse asked of support, beside the role that was given. */
  private void traceRequest(
      Actor actor, Appointing appointing, Staff staff, Appointment appointment, Moment now) {
    CaisseRequest request = appointing.request();
    if (request != null) {
      new AccountDesk(ports)
          .trace(
              appointment.person().id(), actor, AuditAct.MANAGER_ASKED, request.trace(staff), now);
    }
  }

  private void appointed(Actor actor, Appointment appointment, Moment now) {
    ports.persons().save(appointment.person());
    desk.audit(actor, AuditAct.ROLE_GIVEN, appointment.person().id(), appointment.profile(), now);
    appointment
        .firstSignIn(now.day())
        .ifPresentOrElse(
            link -> desk.mailLink(link, MailKind.FIRST_SIGN_IN_LINK),
            () -> desk.tell(appointment.person().id(), MailKind.ROLE_GIVEN));
  }

  @Override
  public Decision<Staff> remove(Actor actor, Scope scope, PersonId person, Role role) {
    Moment now = Moment.of(ports.clock());
    return ports
        .transactions()
        .decide(() ->
            obstacle(actor, scope, role)
                .<Decision<Staff>>map(Decision::refused)
                .orElseGet(() -> {
                  Staff staff = ports.staff().lock(scope);
                  if (!desk.stillActs(actor)) {
                    return Decision.refused(unseen(scope));
                  }
                  return ports
                      .lockedPersons()
                      .lock(person)
                      .map(held -> new Removal(held, role).decide(actor, staff))
                      .orElseGet(() -> Decision.refused(nobody(actor, staff, person, role)))
                      .map(left -> removed(actor, left, new Person.Profile(role, scope), now));
                }));
  }

  private Staff removed(Actor actor, Person left, Person.Profile lost, Moment now) {
    ports.persons().save(left);
    desk.audit(actor, AuditAct.ROLE_TAKEN, left.id(), lost, now);
    desk.tell(left.id(), MailKind.ROLE_TAKEN);
    return ports.staff().in(lost.scope());
  }

  @Override
  public Decision<FirstInrs> first(Appointing appointing) {
    Moment now = Moment.of(ports.clock());
    return ports
        .transactions()
        .decide(() ->
            Appointing.firstInrs(
                    appointing.whom(),
                    ports.staff().lock(new Scope.National()),
                    desk.known(appointing.whom()),
                    desk.newPersons())
                .map(appointment -> first(appointment, now)));
  }

  private FirstInrs first(Appointment appointment, Moment now) {
    Person person = appointment.person();
    ports.persons().save(person);
    desk.audit(null, AuditAct.ROLE_GIVEN, person.id(), appointment.profile(), now);
    OneTimeLink link =
        OneTimeLink.issued(OneTimeLink.Purpose.FIRST_SIGN_IN, person.id(), now.day());
    return new FirstInrs(appointment, ports.secrets().into(ports.links()).draw(desk.keep(link)));
  }

  /** Why there is no such role in no such place for the actor. */
  private Optional<Reason> obstacle(Actor actor, Scope scope, Role role) {
    return obstacle(actor, scope)
        .or(() -> scope.roles().contains(role) ? Optional.empty() : Optional.of(unseen(scope)));
  }

  private Optional<Reason> obstacle(Actor actor, Scope scope) {
    return Staff.obstacleToSee(actor, scope)
        .or(() -> exists(scope) ? Optional.empty() : Optional.of(unseen(scope)));
  }

  private boolean exists(Scope scope) {
    if (scope instanceof Scope.OfOrganisation entity) {
      return organisations.find(entity.organisation()).isPresent();
    }
    return !(scope instanceof Scope.OfCaisse in)
        || CaisseCode.parse(in.caisse()).flatMap(BundledCaisses.caisses()::find).isPresent();
  }

  private static Reason unseen(Scope scope) {
    return Reason.unseen(scope instanceof Scope.OfOrganisation ? Rule.USR_07 : Rule.USR_10);
  }

  private static Reason nobody(Actor actor, Staff staff, PersonId person, Role role) {
    return new AppointmentRight(actor, role, staff)
        .obstacleToRemove(person)
        .orElseGet(() -> unseen(staff.scope()));
  }
}
