package fr.forprev.adapters.web.staff;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.json.Texts;
import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.adapters.web.rule.RemarkBody;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.domain.account.Appointment;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/**
 * {@code /staff/{scope}}: who holds roles in an entity, named by its key, in a caisse, named by its
 * code, or in the whole network, {@code national} (USR-07, USR-10).
 */
public record StaffApi(KeepStaff keepStaff) {

  private static final int CREATED = 201;
  private static final String NATIONAL = "national";

  /**
   * A role that was given.
   *
   * @param created whether the person was unknown and gets an account
   */
  private record AppointmentBody(
      StaffBody.MemberBody member, Role role, boolean created, List<RemarkBody> remarks) {}

  /** Those who hold roles there. */
  public void list(Context ctx) {
    answer(ctx, keepStaff.list(Caller.of(ctx), scope(ctx)));
  }

  /** Gives a role there. */
  public void appoint(Context ctx) {
    Scope scope = scope(ctx);
    Input<AppointmentInput> input = Input.read(ctx, AppointmentInput.class);
    Decision.Granted<Appointment> granted =
        Answers.granted(
            keepStaff.appoint(Caller.of(ctx), scope, input.body().read(input.fields())));
    Appointment appointment = granted.value();
    ctx.status(CREATED);
    Json.write(
        ctx,
        new AppointmentBody(
            StaffBody.MemberBody.of(appointment.person(), scope),
            appointment.profile().role(),
            appointment.created(),
            RemarkBody.of(granted.remarks())));
  }

  /** Takes a role away there; those who are left. */
  public void remove(Context ctx) {
    Scope scope = scope(ctx);
    PersonId person = new PersonId(Parameters.key(ctx, "person"));
    Role role =
        Texts.oneOf(Role.class, ctx.pathParam("role"))
            .orElseThrow(() -> invalid("role", "Un rôle est attendu : MANAGER."));
    answer(ctx, keepStaff.remove(Caller.of(ctx), scope, person, role));
  }

  private static void answer(Context ctx, Decision<Staff> decision) {
    Decision.Granted<Staff> granted = Answers.granted(decision);
    Json.write(ctx, StaffBody.of(granted.value(), granted.remarks()));
  }

  private static Scope scope(Context ctx) {
    String typed = ctx.pathParam("scope");
    if (typed.equals(NATIONAL)) {
      return new Scope.National();
    }
    Optional<Scope> organisation =
        Texts.key(typed).map(key -> new Scope.OfOrganisation(new OrganisationId(key)));
    return organisation
        .or(() -> CaisseCode.parse(typed).map(code -> new Scope.OfCaisse(code.value())))
        .orElseThrow(() ->
            invalid("scope", "La clé d'une entité, le code d'une caisse ou national est attendu."));
  }

  private static RuntimeException invalid(String parameter, String sentence) {
    return Problem.invalid(FieldProblem.inParameter(parameter, sentence)).asException();
  }
}
