package fr.forprev.adapters.web.signin;

import fr.forprev.adapters.web.account.PeerAddress;
import fr.forprev.adapters.web.http.SecurityEvent;
import fr.forprev.adapters.web.http.SecurityLog;
import fr.forprev.adapters.web.page.Fields;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.application.account.Recover;
import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Recovery;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** {@code /numero-oublie} and {@code /mot-de-passe-oublie}: a mail helps (USR-11). */
public record RecoveryPages(Recover recover) {

  /** The form of who forgot his number. */
  public void showNumber(Context ctx) {
    number(ctx, Form.blank());
  }

  /** His e-mail; the answer is the same whoever is known. */
  public void postNumber(Context ctx) {
    Form form = Form.posted(ctx);
    Optional<String> email = Fields.email(form);
    if (form.isFaulty()) {
      number(ctx, form);
      return;
    }
    answer(ctx, new Recovery.ForgottenNumber(email.orElseThrow()));
  }

  /** The form of who forgot his password. */
  public void showPassword(Context ctx) {
    password(ctx, Form.blank());
  }

  /** His number and e-mail; the answer is the same whoever is known. */
  public void postPassword(Context ctx) {
    Form form = Form.posted(ctx);
    Optional<ForprevNumber> number = Fields.number(form);
    Optional<String> email = Fields.email(form);
    if (form.isFaulty()) {
      password(ctx, form);
      return;
    }
    answer(ctx, new Recovery.ForgottenPassword(number.orElseThrow(), email.orElseThrow()));
  }

  private void answer(Context ctx, Recovery forgotten) {
    SecurityLog.tell(ctx, SecurityEvent.RECOVERY_ASKED, null);
    String sentence = FrenchText.sentence(recover.recover(forgotten, PeerAddress.of(ctx)));
    Pages.show(ctx, "signin/mail-parti", "Consultez vos e-mails", Map.of("sentence", sentence));
  }

  private static void number(Context ctx, Form form) {
    Pages.form(ctx, "signin/numero-oublie", "Numéro oublié", form, Map.of());
  }

  private static void password(Context ctx, Form form) {
    Pages.form(ctx, "signin/mot-de-passe-oublie", "Mot de passe oublié", form, Map.of());
  }
}
