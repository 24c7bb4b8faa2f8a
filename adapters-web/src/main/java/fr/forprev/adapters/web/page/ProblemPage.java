package fr.forprev.adapters.web.page;

import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.rule.ReasonBody;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Problems as pages, for people. */
public final class ProblemPage {

  private static final String ATTRIBUTE = "forprev.page";
  private static final int UNAVAILABLE = 503;
  private static final String A_FEW_SECONDS = "5";

  private final Cookies cookies;

  /** Pages with these cookies. */
  public ProblemPage(Cookies cookies) {
    this.cookies = cookies;
  }

  static void mark(Context ctx) {
    ctx.attribute(ATTRIBUTE, true);
  }

  /** Answers the page of a problem, unless a program rather than a person asked. */
  public boolean answered(Context ctx, Problem problem) {
    if (!isForPeople(ctx)) {
      return false;
    }
    cookies.serve(ctx);
    problem.headers().forEach(ctx::header);
    ctx.status(problem.status());
    show(ctx, problem.type().title(), problem.detail(), reasons(problem));
    return true;
  }

  static void busy(Context ctx) {
    ctx.status(UNAVAILABLE).header("Retry-After", A_FEW_SECONDS);
    show(
        ctx,
        "Beaucoup de monde en ce moment",
        "Trop de personnes se connectent en même temps. Patientez quelques secondes, puis"
            + " recommencez.",
        List.of());
  }

  private static void show(Context ctx, String title, String detail, List<ReasonBody> reasons) {
    Pages.show(ctx, "problem", title, Map.of("detail", detail, "reasons", reasons));
  }

  private static boolean isForPeople(Context ctx) {
    String accepted = ctx.header("Accept");
    return ctx.attribute(ATTRIBUTE) != null
        || (accepted != null && accepted.contains("text/html") && !isOfPrograms(ctx.path()));
  }

  private static boolean isOfPrograms(String path) {
    return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/health");
  }

  /** Why rules refuse; none when that must stay unseen. */
  public static List<ReasonBody> reasons(Problem problem) {
    return problem.members().get("reasons") instanceof List<?> list
        ? list.stream().map(ReasonBody.class::cast).toList()
        : List.of();
  }
}
