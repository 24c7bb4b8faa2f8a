package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.page.CaisseChoice;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.MyAccount.Shown;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** {@code /mon-compte}: what an account holds, and where each part is changed. */
public record AccountPage(MyAccount account) implements Handler {

  @Override
  public void handle(Context ctx) {
    Shown shown = account.show(Viewer.of(ctx).signedIn());
    Pages.show(
        ctx, "myaccount/mon-compte", "Mon compte", Map.of("shown", shown, "caisse", caisse(shown)));
  }

  private static String caisse(Shown shown) {
    return CaisseChoice.ALL.stream()
        .filter(caisse -> caisse.code().equals(shown.settings().caisse()))
        .map(CaisseChoice::name)
        .findFirst()
        .orElse("");
  }
}
