package fr.forprev.adapters.web.support;

import fr.forprev.adapters.web.page.Done;
import fr.forprev.adapters.web.page.Fields;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.account.MergeAccounts;
import fr.forprev.application.account.MergeAccounts.Merging;
import fr.forprev.application.account.Support;
import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Decision;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two accounts of one person become one: which other one, then what that does (USR-09). */
public record MergePages(Support support, MergeAccounts merges) {

  private static final String SURE = "certain";

  /** {@code …/fusion}: the number of the other account. */
  public void showOther(Context ctx) {
    other(ctx, Form.blank());
  }

  /** The number; then the page that tells what the merge would do. */
  public void postOther(Context ctx) {
    Form form = Form.posted(ctx);
    Optional<ForprevNumber> typed = Fields.number(form);
    typed.ifPresent(number -> {
      Decision<Merging> preview = merges.preview(Viewer.of(ctx).actor(), Numbers.in(ctx), number);
      if (preview instanceof Decision.Refused<Merging> refused) {
        form.refuse(refused);
      }
    });
    if (form.isFaulty()) {
      other(ctx, form);
    } else {
      Pages.redirect(ctx, path(ctx) + "/fusion/" + typed.orElseThrow().value());
    }
  }

  /** {@code …/fusion/{autre}}: who survives, what follows. */
  public void showPreview(Context ctx) {
    preview(ctx, Form.blank());
  }

  /** They are merged. */
  public void merge(Context ctx) {
    Form form = Form.posted(ctx);
    if (!form.ticked(SURE)) {
      form.refuse(SURE, "Confirmez que les deux comptes sont ceux d'une seule personne.");
      preview(ctx, form);
      return;
    }
    Merging done =
        Answers.granted(merges.merge(Viewer.of(ctx).actor(), Numbers.in(ctx), Numbers.otherIn(ctx)))
            .value();
    Pages.redirect(ctx, Numbers.path(done.merged().survivor().number()), Done.ACCOUNTS_MERGED);
  }

  private void other(Context ctx, Form form) {
    Person person =
        Answers.granted(support.show(Viewer.of(ctx).actor(), Numbers.in(ctx))).value().person();
    Pages.form(
        ctx,
        "support/fusion",
        "Fusionner deux comptes",
        form,
        Map.of("person", person, "path", path(ctx)));
  }

  private void preview(Context ctx, Form form) {
    Decision.Granted<Merging> preview =
        Answers.granted(
            merges.preview(Viewer.of(ctx).actor(), Numbers.in(ctx), Numbers.otherIn(ctx)));
    List<String> remarks = preview.remarks().stream().map(FrenchText::sentence).toList();
    Pages.form(
        ctx,
        "support/fusion-confirmation",
        "Fusionner deux comptes",
        form,
        Map.of(
            "merging", preview.value(),
            "remarks", remarks,
            "path", path(ctx),
            "other", Numbers.otherIn(ctx)));
  }

  private static String path(Context ctx) {
    return Numbers.path(Numbers.in(ctx));
  }
}
