package fr.forprev.adapters.web.dashboard;

import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** {@code /}: where everybody lands. */
public record DashboardPage() implements Handler {

  @Override
  public void handle(Context ctx) {
    Viewer viewer = Viewer.of(ctx);
    Pages.show(
        ctx,
        "dashboard",
        "Tableau de bord",
        Map.of("viewer", viewer, "tasks", RoleTask.of(viewer.actor().role())));
  }
}
