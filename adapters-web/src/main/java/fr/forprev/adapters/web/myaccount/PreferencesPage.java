package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.page.CaisseChoice;
import fr.forprev.adapters.web.page.Done;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.application.account.MyAccount;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import io.javalin.http.Context;
import java.util.Map;

/** {@code /mon-compte/preferences}: what comes by e-mail, and the caisse of a trainer (USR-04). */
public record PreferencesPage(MyAccount account) {

  /** The form, as things are. */
  public void show(Context ctx) {
    show(ctx, SettingsForm.of(account.show(Viewer.of(ctx).signedIn()).settings()));
  }

  /** The choices. */
  public void post(Context ctx) {
    Form form = Form.posted(ctx);
    Decision<AccountSettings> decision =
        account.answer(Viewer.of(ctx).signedIn(), SettingsForm.in(form, false));
    switch (decision) {
      case Decision.Granted<AccountSettings> granted ->
          Pages.redirect(ctx, "/mon-compte", Done.PREFERENCES_STORED);
      case Decision.Refused<AccountSettings> refused -> {
        form.refuse(refused);
        show(ctx, form);
      }
    }
  }

  private static void show(Context ctx, Form form) {
    Pages.form(
        ctx,
        "myaccount/preferences",
        "Mes préférences",
        form,
        Map.of("trainer", Viewer.of(ctx).person().has(Role.TRAINER), "caisses", CaisseChoice.ALL));
  }
}
