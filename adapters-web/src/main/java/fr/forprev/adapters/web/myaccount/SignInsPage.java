package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.json.Texts;
import fr.forprev.adapters.web.page.Done;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.application.account.MySignIns;
import fr.forprev.application.account.SignedIn;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** {@code /mon-compte/connexions}: where a person is signed in. */
public record SignInsPage(MySignIns signIns) {

  private static final String PATH = "/mon-compte/connexions";

  /** The list. */
  public void show(Context ctx) {
    SignedIn current = Viewer.of(ctx).signedIn();
    List<SignInRow> rows =
        signIns.list(current).stream().map(one -> SignInRow.of(one, current)).toList();
    Pages.show(ctx, "myaccount/connexions", "Mes connexions", Map.of("rows", rows));
  }

  /** Ends one of them. */
  public void end(Context ctx) {
    Texts.key(Form.posted(ctx).value("connexion"))
        .ifPresent(which -> signIns.end(Viewer.of(ctx).signedIn(), which));
    ended(ctx, Done.SIGN_IN_ENDED);
  }

  /** Ends all but the current one. */
  public void endOthers(Context ctx) {
    signIns.endOthers(Viewer.of(ctx).signedIn());
    ended(ctx, Done.OTHERS_ENDED);
  }

  private static void ended(Context ctx, Done done) {
    SecurityLog.tell(ctx, SecurityEvent.SIGN_INS_ENDED, Viewer.of(ctx).person().id());
    Pages.redirect(ctx, PATH, done);
  }
}
