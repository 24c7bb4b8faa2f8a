package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.page.Done;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.MySecondFactor;
import fr.forprev.domain.rule.Decision;
import io.javalin.http.Context;
import java.util.Map;

/** {@code /mon-compte/second-facteur/retrait}: no second factor any more. */
public record SecondFactorRemoval(MySecondFactor secondFactor) {

  /** The form. */
  public void show(Context ctx) {
    show(ctx, Form.blank());
  }

  /** The password. */
  public void post(Context ctx) {
    Form form = Form.posted(ctx);
    Outcomes.requirePassword(form);
    if (!form.isFaulty()) {
      disable(ctx, form);
    }
    if (form.isFaulty()) {
      show(ctx, form);
    } else {
      Pages.redirect(ctx, "/mon-compte", Done.SECOND_FACTOR_REMOVED);
    }
  }

  private void disable(Context ctx, Form form) {
    Decision<MyAccount.Outcome> decision =
        secondFactor.disable(Viewer.of(ctx).signedIn(), form.whole(Outcomes.PASSWORD));
    switch (decision) {
      case Decision.Granted<MyAccount.Outcome> granted -> Outcomes.tell(ctx, form, granted.value());
      case Decision.Refused<MyAccount.Outcome> refused -> form.refuse(refused);
    }
  }

  private static void show(Context ctx, Form form) {
    Pages.form(
        ctx,
        "myaccount/second-facteur-retrait",
        "Désactiver la double authentification",
        form,
        Map.of());
  }
}
