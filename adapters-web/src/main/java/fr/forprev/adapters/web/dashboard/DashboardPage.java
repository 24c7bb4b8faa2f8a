package fr.forprev.adapters.web.dashboard;

import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.habilitation.ListHabilitations;
import fr.forprev.application.session.CountSessions;
import fr.forprev.application.trainer.ViewOwnCertificates;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Role;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;

/**
 * {@code /}: where everybody lands; what waits for him and what falls due, in the profile in use.
 */
public record DashboardPage(
    CountSessions sessions, ListHabilitations habilitations, ViewOwnCertificates certifications)
    implements Handler {

  /** More would push what can be done out of sight. */
  private static final int SHOWN = 10;

  @Override
  public void handle(Context ctx) {
    Viewer viewer = Viewer.of(ctx);
    Actor actor = viewer.actor();
    List<Due> due = due(actor);
    Pages.show(
        ctx,
        "dashboard",
        "Tableau de bord",
        Map.of(
            "viewer",
            viewer,
            "news",
            SessionNews.of(sessions.count(actor), actor.role()),
            "due",
            due.stream().limit(SHOWN).toList(),
            "later",
            Math.max(0, due.size() - SHOWN),
            "tasks",
            RoleTask.of(actor.role())));
  }

  private List<Due> due(Actor actor) {
    if (actor.role() == Role.MANAGER) {
      return Due.ofOrganisation(Answers.granted(habilitations.list(actor, null)).value());
    }
    return actor.role() == Role.TRAINER
        ? Due.ofTrainer(certifications.ownedBy(actor).standings())
        : List.of();
  }
}
