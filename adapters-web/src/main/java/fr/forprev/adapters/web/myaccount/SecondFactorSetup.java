package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.page.Cookies;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.MySecondFactor;
import fr.forprev.application.account.MySecondFactor.Enabled;
import fr.forprev.application.account.MySecondFactor.Proposal;
import fr.forprev.application.account.SignedIn;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** {@code /mon-compte/second-facteur}: a second factor is set up, its recovery codes shown once. */
public record SecondFactorSetup(MySecondFactor secondFactor, MyAccount account) {

  private static final String SECRET = "secret";
  private static final String CODE = "code";

  /** The form, with a factor that is not in force yet. */
  public void show(Context ctx) {
    show(ctx, Form.blank(), secondFactor.propose(Viewer.of(ctx).signedIn()));
  }

  /** The code of the device: the factor is in force, or the form again with the same secret. */
  public void post(Context ctx) {
    SignedIn current = Viewer.of(ctx).signedIn();
    Form form = Form.posted(ctx);
    Proposal proposal = secondFactor.proposeAgain(current, form.value(SECRET));
    if (!proposal.secret().equals(form.value(SECRET))) {
      show(ctx, Form.blank(), proposal);
      return;
    }
    boolean present = account.show(current).secondFactor();
    if (present) {
      Outcomes.requirePassword(form);
    }
    if (form.value(CODE).isEmpty()) {
      form.refuse(CODE, "Indiquez le code que votre application affiche.");
    }
    if (form.isFaulty()) {
      show(ctx, form, proposal);
      return;
    }
    Optional<Enabled> enabled =
        secondFactor.enable(
            current,
            form.whole(Outcomes.PASSWORD),
            proposal.secret(),
            form.value(CODE).replace(" ", ""));
    if (enabled.isEmpty()) {
      SecurityLog.tell(ctx, SecurityEvent.SECOND_FACTOR_FAILED, current.person());
      form.refuse(
          CODE,
          present
              ? "Le code ou le mot de passe n'est pas le bon."
              : "Ce code n'est pas le bon : recopiez celui que votre application affiche"
                  + " maintenant.");
      show(ctx, form, proposal);
      return;
    }
    SecurityLog.tell(ctx, SecurityEvent.SIGN_INS_ENDED, current.person());
    Cookies.of(ctx).signedIn(ctx, enabled.get().secret());
    Pages.show(
        ctx,
        "myaccount/codes-de-secours",
        "Codes de secours",
        Map.of("codes", enabled.get().recoveryCodes()));
  }

  private void show(Context ctx, Form form, Proposal proposal) {
    boolean present = account.show(Viewer.of(ctx).signedIn()).secondFactor();
    Pages.form(
        ctx,
        "myaccount/second-facteur",
        "Double authentification",
        form,
        Map.of(
            "present",
            present,
            "free",
            Viewer.of(ctx).isOpen(),
            "proposal",
            proposal,
            "image",
            QrCode.image(proposal.uri()),
            "groups",
            groups(proposal.secret())));
  }

  /** The secret in groups of four, which people copy with fewer faults. */
  private static String groups(String secret) {
    return secret.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
