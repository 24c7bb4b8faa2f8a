package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import fr.forprev.domain.session.Draft;
import io.javalin.http.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The revision of a session as ETag and If-Match carry it. */
final class Revision {

  private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

  private Revision() {}

  static void tell(Context ctx, long revision) {
    ctx.header("ETag", tag(revision));
  }

  static String tag(long revision) {
    return "\"" + revision + "\"";
  }

  /** The revision on which the caller worked. */
  static long required(Context ctx) {
    String header = ctx.header("If-Match");
    if (header == null) {
      throw Problem.of(
              ProblemType.PRECONDITION_REQUIRED,
              "Indiquez la révision lue, telle que l'en-tête ETag la donne : If-Match: \"3\".")
          .asException();
    }
    Matcher tag = TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw Problem.invalid(
              FieldProblem.inParameter(
                  "If-Match", "Un seul ETag de cette session est attendu : \"3\"."))
          .asException();
    }
    return Long.parseLong(tag.group(1));
  }

  /** The problem of a save on another revision than the {@code current} one. */
  static Problem overtaken(Draft current) {
    long revision = current.header().revision();
    return Problem.of(
            ProblemType.OVERTAKEN,
            "La session a été modifiée entre-temps : relisez-la avant d'enregistrer.")
        .with("revision", revision)
        .withHeader("ETag", tag(revision));
  }
}
