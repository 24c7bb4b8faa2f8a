package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.page.Done;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.PasswordChoice;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.application.account.MyAccount;
import io.javalin.http.Context;
import java.util.Map;

/** {@code /mon-compte/mot-de-passe}: another password, with the present one. */
public record PasswordPage(MyAccount account) {

  /** The form. */
  public void show(Context ctx) {
    show(ctx, Form.blank());
  }

  /** The new password: all other sign-ins end. */
  public void post(Context ctx) {
    Form form = Form.posted(ctx);
    Outcomes.requirePassword(form);
    PasswordChoice.check(form);
    if (!form.isFaulty()) {
      Outcomes.tell(
          ctx,
          form,
          account.changePassword(
              Viewer.of(ctx).signedIn(), form.whole(Outcomes.PASSWORD), PasswordChoice.in(form)));
    }
    if (form.isFaulty()) {
      show(ctx, form);
    } else {
      Pages.redirect(ctx, "/mon-compte", Done.PASSWORD_CHANGED);
    }
  }

  private static void show(Context ctx, Form form) {
    Pages.form(ctx, "myaccount/mot-de-passe", "Mon mot de passe", form, Map.of());
  }
}
