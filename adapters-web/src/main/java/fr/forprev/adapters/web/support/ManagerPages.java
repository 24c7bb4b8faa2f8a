package fr.forprev.adapters.web.support;

import fr.forprev.adapters.web.page.Done;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.adapters.web.staff.AppointingForm;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.account.Support;
import fr.forprev.application.account.Support.OrganisationStaff;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.Appointment;
import fr.forprev.domain.account.CaisseRequest;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Support appoints a manager of an entity whose caisse asks for it (USR-07). */
public record ManagerPages(Support support, KeepStaff keepStaff) {

  private static final String ENTITIES = Numbers.HOTLINE + "/entites";

  /** {@code /hotline/entites}: of which entity. */
  public void showOrganisation(Context ctx) {
    Answers.granted(support.enter(Viewer.of(ctx).actor()));
    organisation(ctx, Form.blank());
  }

  /** Its SIRET. */
  public void postOrganisation(Context ctx) {
    Answers.granted(support.enter(Viewer.of(ctx).actor()));
    Form form = Form.posted(ctx);
    Optional<Siret> siret =
        form.read(
            "siret",
            Siret::parse,
            "Indiquez un SIRET : 14 chiffres, dont la clé de contrôle est juste.");
    if (siret.isPresent()
        && support.organisation(Viewer.of(ctx).actor(), siret.get())
            instanceof Decision.Refused<?>) {
      form.refuse("siret", "Aucune entité n'a ce SIRET.");
    }
    if (form.isFaulty()) {
      organisation(ctx, form);
    } else {
      Pages.redirect(ctx, path(siret.orElseThrow()));
    }
  }

  /** {@code /hotline/entites/{siret}/gestionnaire}: who is gone, who shall manage, and why. */
  public void showManager(Context ctx) {
    manager(ctx, Form.filled(AppointingForm.blank(List.of(Role.MANAGER))));
  }

  /** He does. */
  public void appoint(Context ctx) {
    OrganisationStaff entity = found(ctx);
    Form form = Form.posted(ctx);
    Optional<Appointee> whom = AppointingForm.whom(form);
    Optional<String> motive = Motive.in(form);
    if (whom.isEmpty() || motive.isEmpty()) {
      manager(ctx, form);
      return;
    }
    Appointing appointing =
        new Appointing(
            Role.MANAGER, whom.get(), new CaisseRequest(motive.get(), gone(entity, form)));
    Decision<Appointment> decision =
        keepStaff.appoint(Viewer.of(ctx).actor(), entity.staff().scope(), appointing);
    switch (decision) {
      case Decision.Granted<Appointment> granted ->
          Pages.redirect(
              ctx,
              Numbers.path(granted.value().person().number()),
              granted.value().created() ? Done.ACCOUNT_CREATED : Done.ROLE_GIVEN);
      case Decision.Refused<Appointment> refused -> {
        form.refuse(refused);
        manager(ctx, form);
      }
    }
  }

  private static Set<PersonId> gone(OrganisationStaff entity, Form form) {
    return entity.staff().holding(Role.MANAGER).stream()
        .filter(manager -> form.ticked(tick(manager)))
        .map(Person::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The box that tells that a manager is gone. */
  public static String tick(Person manager) {
    return "parti-" + manager.number().value();
  }

  private static void organisation(Context ctx, Form form) {
    Pages.form(ctx, "support/entite", "Nommer un gestionnaire", form, Map.of());
  }

  private void manager(Context ctx, Form form) {
    OrganisationStaff entity = found(ctx);
    Pages.form(
        ctx,
        "support/gestionnaire",
        "Nommer un gestionnaire",
        form,
        Map.of("entity", entity, "path", path(siret(ctx))));
  }

  private OrganisationStaff found(Context ctx) {
    return Answers.granted(support.organisation(Viewer.of(ctx).actor(), siret(ctx))).value();
  }

  private static Siret siret(Context ctx) {
    return Siret.parse(ctx.pathParam("siret")).orElseThrow(() -> Problem.notFound().asException());
  }

  private static String path(Siret siret) {
    return ENTITIES + "/" + siret.value() + "/gestionnaire";
  }
}
