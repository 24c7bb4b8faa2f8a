package fr.forprev.adapters.web.page;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param title what the page is
 * @param path where it is, for the menu
 * @param viewer who is signed in and may go everywhere, or null
 * @param leaver whether somebody is signed in, be it on the way, who can sign out
 * @param token of the forms of the page, which they send back
 * @param done what the act before did, or null
 */
public record Frame(
    String title,
    String path,
    @Nullable Viewer viewer,
    boolean leaver,
    String token,
    @Nullable Done done) {

  static Frame of(Context ctx, String title) {
    Viewer viewer = Viewer.known(ctx);
    return new Frame(
        title,
        ctx.path(),
        viewer == null || !viewer.isOpen() ? null : viewer,
        viewer != null,
        FormToken.of(ctx),
        Cookies.of(ctx).told(ctx));
  }
}
