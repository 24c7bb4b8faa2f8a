package fr.forprev.adapters.web.signin;

import fr.forprev.adapters.web.account.PeerAddress;
import fr.forprev.adapters.web.page.Fields;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.application.account.Register;
import fr.forprev.domain.account.Identity;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** {@code /compte-demandeur}: an applicant asks for an account. */
public record RegistrationPage(Register register) {

  /** Where the next step is told. */
  public static final String SENT = "/compte-demandeur/e-mail";

  /** The next step. */
  static final String NEXT =
      "Un e-mail vient de partir. Suivez le lien qu'il contient pour confirmer votre adresse"
          + " et choisir votre mot de passe : il sert une fois, pendant 7 jours.";

  /** The form. */
  public void show(Context ctx) {
    show(ctx, Form.blank());
  }

  /** Who he is; the next step is the same whoever is known. */
  public void post(Context ctx) {
    Form form = Form.posted(ctx);
    Optional<Identity> identity = Fields.identity(form);
    Optional<String> email = Fields.email(form);
    if (form.isFaulty()) {
      show(ctx, form);
      return;
    }
    register.register(identity.orElseThrow(), email.orElseThrow(), PeerAddress.of(ctx));
    Pages.redirect(ctx, SENT);
  }

  /** The next step: the link that was mailed. */
  public void sent(Context ctx) {
    Pages.show(ctx, "signin/mail-parti", "Consultez vos e-mails", Map.of("sentence", NEXT));
  }

  private static void show(Context ctx, Form form) {
    Pages.form(ctx, "signin/compte-demandeur", "Créer un compte demandeur", form, Map.of());
  }
}
