package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.page.Done;
import fr.forprev.adapters.web.page.Fields;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.application.account.MyAccount;
import fr.forprev.domain.rule.Decision;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** {@code /mon-compte/e-mail}: another address, with the password (USR-02). */
public record EmailPage(MyAccount account) {

  /** The form. */
  public void show(Context ctx) {
    show(ctx, Form.filled(Map.of("email", Viewer.of(ctx).person().email())));
  }

  /** The new address. */
  public void post(Context ctx) {
    Form form = Form.posted(ctx);
    Optional<String> email = Fields.email(form);
    Outcomes.requirePassword(form);
    if (!form.isFaulty()) {
      change(ctx, form, email.orElseThrow());
    }
    if (form.isFaulty()) {
      show(ctx, form);
    } else {
      Pages.redirect(ctx, "/mon-compte", Done.EMAIL_CHANGED);
    }
  }

  private void change(Context ctx, Form form, String email) {
    Decision<MyAccount.Outcome> decision =
        account.changeEmail(Viewer.of(ctx).signedIn(), form.whole(Outcomes.PASSWORD), email);
    switch (decision) {
      case Decision.Granted<MyAccount.Outcome> granted -> Outcomes.tell(ctx, form, granted.value());
      case Decision.Refused<MyAccount.Outcome> refused -> form.refuse(refused);
    }
  }

  private static void show(Context ctx, Form form) {
    Pages.form(ctx, "myaccount/e-mail", "Mon adresse électronique", form, Map.of());
  }
}
