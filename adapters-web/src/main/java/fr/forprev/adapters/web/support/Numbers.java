package fr.forprev.adapters.web.support;

import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.domain.account.ForprevNumber;
import io.javalin.http.Context;

/** The Forprev numbers of a path; what is none leads nowhere. */
final class Numbers {

  static final String HOTLINE = "/hotline";

  private static final String NUMBER = "numero";
  private static final String OTHER = "autre";

  private Numbers() {}

  static ForprevNumber in(Context ctx) {
    return read(ctx, NUMBER);
  }

  static ForprevNumber otherIn(Context ctx) {
    return read(ctx, OTHER);
  }

  /** The page of that person. */
  static String path(ForprevNumber number) {
    return HOTLINE + "/personnes/" + number.value();
  }

  private static ForprevNumber read(Context ctx, String name) {
    return ForprevNumber.parse(ctx.pathParam(name))
        .orElseThrow(() -> Problem.notFound().asException());
  }
}
