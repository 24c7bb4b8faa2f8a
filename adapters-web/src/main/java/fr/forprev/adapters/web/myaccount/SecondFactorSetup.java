package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.MySecondFactor;
import fr.forprev.application.account.SignedIn;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /mon-compte/second-facteur}: a second factor is set up, its recovery codes shown once. */
public record SecondFactorSetup(MySecondFactor secondFactor, MyAccount account) {

  private static final String SECRET = "secret";
  private static final String CODE = "code";
  private static final Pattern BASE32 = Pattern.compile("[A-Z2-7]{16,64}");

  /** The form, with a factor that is not in force yet. */
  public void show(Context ctx) {
    SignedIn current = Viewer.of(ctx).signedIn();
    MySecondFactor.Proposal proposal = secondFactor.propose(current);
    show(ctx, Form.filled(Map.of(SECRET, proposal.secret(), "uri", proposal.uri())));
  }

  /** The code of the device: the factor is in force, or the form again with the same secret. */
  public void post(Context ctx) {
    SignedIn current = Viewer.of(ctx).signedIn();
    Form form = Form.posted(ctx);
    boolean present = account.show(current).secondFactor();
    if (present) {
      Outcomes.requirePassword(form);
    }
    String secret = form.value(SECRET);
    if (!BASE32.matcher(secret).matches()) {
      show(ctx);
      return;
    }
    if (form.value(CODE).isEmpty()) {
      form.refuse(CODE, "Indiquez le code que votre application affiche.");
    }
    if (form.isFaulty()) {
      show(ctx, form);
      return;
    }
    Optional<List<String>> codes =
        secondFactor.enable(
            current, form.whole(Outcomes.PASSWORD), secret, form.value(CODE).replace(" ", ""));
    if (codes.isEmpty()) {
      form.refuse(
          CODE,
          present
              ? "Le code ou le mot de passe n'est pas le bon."
              : "Ce code n'est pas le bon : recopiez celui que votre application affiche"
                  + " maintenant.");
      show(ctx, form);
      return;
    }
    Pages.show(ctx, "myaccount/codes-de-secours", "Codes de secours", Map.of("codes", codes.get()));
  }

  private void show(Context ctx, Form form) {
    boolean present = account.show(Viewer.of(ctx).signedIn()).secondFactor();
    Pages.form(
        ctx,
        "myaccount/second-facteur",
        "Double authentification",
        form,
        Map.of("present", present, "free", Viewer.of(ctx).isOpen(), "groups", groups(form)));
  }

  /** The secret in groups of four, which people copy with fewer faults. */
  private static String groups(Form form) {
    return form.value(SECRET).replaceAll("(.{4})(?=.)", "$1 ");
  }
}
