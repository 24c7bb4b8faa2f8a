package fr.forprev.adapters.web.support;

import fr.forprev.adapters.web.page.Done;
import fr.forprev.adapters.web.page.Fields;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.account.Support;
import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.account.DataCorrection.Corrected;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Decision;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two forms by which support corrects an account: its identity, its e-mail (USR-02). */
public record CorrectionPages(Support support) {

  /** {@code …/identite}, with the present one. */
  public void showIdentity(Context ctx) {
    Identity identity = person(ctx).identity();
    show(
        ctx,
        "identite",
        Form.filled(
            Map.of(
                "nom", identity.surname().text(),
                "prenom", identity.firstName().text(),
                "naissance", FrenchText.day(identity.birthDate()))));
  }

  /** The identity as it shall be. */
  public void postIdentity(Context ctx) {
    Form form = Form.posted(ctx);
    Optional<Identity> identity = Fields.identity(form);
    correct(ctx, "identite", form, identity.orElse(null), null);
  }

  /** {@code …/e-mail}, with the present one. */
  public void showEmail(Context ctx) {
    show(ctx, "e-mail", Form.filled(Map.of("email", person(ctx).email())));
  }

  /** The e-mail as it shall be. */
  public void postEmail(Context ctx) {
    Form form = Form.posted(ctx);
    Optional<String> email = Fields.email(form);
    correct(ctx, "e-mail", form, null, email.orElse(null));
  }

  private void correct(
      Context ctx,
      String template,
      Form form,
      @Nullable Identity identity,
      @Nullable String email) {
    ForprevNumber number = Numbers.in(ctx);
    Optional<String> motive = Motive.in(form);
    if (!form.isFaulty()) {
      Decision<Corrected> decision =
          support.correct(Viewer.of(ctx).actor(), number, identity, email, motive.orElseThrow());
      if (decision instanceof Decision.Refused<Corrected> refused) {
        form.refuse(refused);
      }
    }
    if (form.isFaulty()) {
      show(ctx, template, form);
    } else {
      Pages.redirect(ctx, Numbers.path(number), Done.DATA_CORRECTED);
    }
  }

  private void show(Context ctx, String template, Form form) {
    Person person = person(ctx);
    Pages.form(
        ctx,
        "support/" + template,
        "Corriger un compte",
        form,
        Map.of("person", person, "path", Numbers.path(person.number())));
  }

  private Person person(Context ctx) {
    return Answers.granted(support.show(Viewer.of(ctx).actor(), Numbers.in(ctx))).value().person();
  }
}
