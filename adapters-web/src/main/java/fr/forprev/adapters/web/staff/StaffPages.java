package fr.forprev.adapters.web.staff;

import fr.forprev.adapters.web.json.Texts;
import fr.forprev.adapters.web.page.CaisseChoice;
import fr.forprev.adapters.web.page.Done;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.Appointment;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who holds roles somewhere: {@code /utilisateurs} of an entity, {@code /comptes-internes} of a
 * caisse or of the network.
 *
 * @param place whose roles, by the request
 */
public record StaffPages(KeepStaff keepStaff, Function<Context, StaffPlace> place) {

  /** Those of the entity of the profile in use. */
  public static StaffPages ofOrganisation(KeepStaff keepStaff) {
    return new StaffPages(keepStaff, StaffPlace::organisation);
  }

  /** Those of the caisse of the path, or the national ones. */
  public static StaffPages internal(KeepStaff keepStaff) {
    return new StaffPages(keepStaff, StaffPlace::internal);
  }

  /** From {@code /comptes-internes} to the list of one's own. */
  public static void toOwn(Context ctx) {
    Pages.redirect(ctx, StaffPlace.ownPath(Viewer.of(ctx)));
  }

  /** The list. */
  public void list(Context ctx) {
    StaffPlace where = place.apply(ctx);
    Decision.Granted<Staff> granted =
        Answers.granted(keepStaff.list(Viewer.of(ctx).actor(), where.scope()));
    List<String> remarks = granted.remarks().stream().map(FrenchText::sentence).toList();
    List<CaisseChoice> caisses =
        where.isInternal() && Viewer.of(ctx).actor().role() == Role.INRS
            ? CaisseChoice.ALL
            : List.of();
    Pages.show(
        ctx,
        "staff/liste",
        where.title(),
        Map.of(
            "place",
            where,
            "rows",
            StaffRow.of(granted.value()),
            "remarks",
            remarks,
            "caisses",
            caisses));
  }

  /** The form by which a role is given. */
  public void showAppointing(Context ctx) {
    StaffPlace where = place.apply(ctx);
    Answers.granted(keepStaff.list(Viewer.of(ctx).actor(), where.scope()));
    appointing(ctx, where, Form.filled(AppointingForm.blank(where.roles())));
  }

  /** The role and the person. */
  public void appoint(Context ctx) {
    StaffPlace where = place.apply(ctx);
    Form form = Form.posted(ctx);
    Optional<Appointing> typed = AppointingForm.in(form, where.roles());
    if (typed.isEmpty()) {
      appointing(ctx, where, form);
      return;
    }
    switch (keepStaff.appoint(Viewer.of(ctx).actor(), where.scope(), typed.get())) {
      case Decision.Granted<Appointment> granted ->
          Pages.redirect(
              ctx,
              where.path(),
              granted.value().created() ? Done.ACCOUNT_CREATED : Done.ROLE_GIVEN);
      case Decision.Refused<Appointment> refused -> {
        form.refuse(refused);
        appointing(ctx, where, form);
      }
    }
  }

  /** The page that asks whether the role is to be taken away. */
  public void showRemoval(Context ctx) {
    removal(ctx, place.apply(ctx), Form.blank());
  }

  /** It is. */
  public void remove(Context ctx) {
    StaffPlace where = place.apply(ctx);
    StaffRow row = row(ctx, where);
    Decision<Staff> decision =
        keepStaff.remove(Viewer.of(ctx).actor(), where.scope(), row.person().id(), row.role());
    switch (decision) {
      case Decision.Granted<Staff> granted -> Pages.redirect(ctx, where.path(), Done.ROLE_TAKEN);
      case Decision.Refused<Staff> refused -> {
        Form form = Form.blank();
        form.refuse(refused);
        removal(ctx, where, form);
      }
    }
  }

  private static void appointing(Context ctx, StaffPlace where, Form form) {
    Pages.form(ctx, "staff/nomination", "Donner un rôle", form, Map.of("place", where));
  }

  private void removal(Context ctx, StaffPlace where, Form form) {
    StaffRow row = row(ctx, where);
    boolean own = row.person().id().equals(Viewer.of(ctx).person().id());
    Pages.form(
        ctx,
        "staff/retrait",
        "Retirer un rôle",
        form,
        Map.of("place", where, "row", row, "own", own));
  }

  private StaffRow row(Context ctx, StaffPlace where) {
    UUID person = Texts.key(ctx.pathParam("personne")).orElseThrow(this::nobody);
    Role role =
        Texts.oneOf(Role.class, ctx.pathParam("role").toUpperCase(Locale.ROOT))
            .orElseThrow(this::nobody);
    Staff staff = Answers.granted(keepStaff.list(Viewer.of(ctx).actor(), where.scope())).value();
    return StaffRow.of(staff).stream()
        .filter(row -> row.role() == role && row.person().id().value().equals(person))
        .findFirst()
        .orElseThrow(this::nobody);
  }

  private RuntimeException nobody() {
    return Problem.notFound().asException();
  }
}
