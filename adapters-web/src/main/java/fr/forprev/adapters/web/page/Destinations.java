package fr.forprev.adapters.web.page;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Where a browser may be sent after signing in: our own pages, and nothing else. */
public final class Destinations {

  /** The field and the parameter that carry one: « suite ». */
  public static final String NEXT = "suite";

  private static final String LANDING = "/";
  private static final String ATTRIBUTE = "forprev.destinations";

  private final List<Pattern> pages;

  /** Those of these paths, in which {@code {names}} stand for one segment. */
  public Destinations(Collection<String> paths) {
    pages =
        paths.stream()
            .map(path -> Pattern.compile(path.replaceAll("\\{[A-Za-z]+}", "[A-Za-z0-9_-]{1,100}")))
            .toList();
  }

  void serve(Context ctx) {
    ctx.attribute(ATTRIBUTE, this);
  }

  /** The page that was asked for, when it is one of ours; else the landing page. */
  public static String next(Context ctx, String asked) {
    Destinations ours = ctx.attribute(ATTRIBUTE);
    return ours != null && ours.has(asked) ? asked : LANDING;
  }

  /** {@code page} with the page to go to afterwards. */
  public static String before(Context ctx, String page, String asked) {
    String next = next(ctx, asked);
    return next.equals(LANDING) ? page : page + "?" + NEXT + "=" + next;
  }

  /** Whether that is the path of one of our pages. */
  public boolean has(String path) {
    return pages.stream().anyMatch(page -> page.matcher(path).matches());
  }
}
