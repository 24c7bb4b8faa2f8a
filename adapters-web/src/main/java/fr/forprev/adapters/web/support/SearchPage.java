package fr.forprev.adapters.web.support;

import fr.forprev.adapters.web.page.Form;
import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.account.Support;
import fr.forprev.application.account.Support.Found;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonSearch;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /hotline}: support looks for a person. */
public record SearchPage(Support support) {

  private static final Found NOTHING_YET = new Found(List.of(), false, null);

  /** The form. */
  public void show(Context ctx) {
    Answers.granted(support.enter(Viewer.of(ctx).actor()));
    show(ctx, Form.blank(), NOTHING_YET);
  }

  /** Who was found: the page of the only one, else a list. */
  public void post(Context ctx) {
    Answers.granted(support.enter(Viewer.of(ctx).actor()));
    Form form = Form.posted(ctx);
    Optional<PersonSearch> search = SearchForm.in(form);
    Found found =
        search
            .map(typed -> Answers.granted(support.find(Viewer.of(ctx).actor(), typed)).value())
            .orElse(NOTHING_YET);
    List<Person> persons = found.persons();
    if (search.isPresent() && persons.isEmpty()) {
      form.refuse("numero", "Personne ne correspond à cette recherche.");
    }
    if (persons.size() == 1) {
      ForprevNumber asked = found.merged();
      Pages.redirect(ctx, Numbers.path(asked == null ? persons.getFirst().number() : asked));
    } else {
      show(ctx, form, found);
    }
  }

  private static void show(Context ctx, Form form, Found found) {
    Pages.form(ctx, "support/recherche", "Hotline", form, Map.of("found", found));
  }
}
