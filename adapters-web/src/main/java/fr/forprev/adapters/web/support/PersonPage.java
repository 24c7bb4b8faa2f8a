package fr.forprev.adapters.web.support;

import fr.forprev.adapters.web.page.Pages;
import fr.forprev.adapters.web.page.ProfileChoice;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.application.account.NameScope;
import fr.forprev.application.account.Support;
import fr.forprev.application.account.Support.File;
import fr.forprev.domain.account.ForprevNumber;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;

/** {@code /hotline/personnes/{numero}}: what support sees of a person. */
public record PersonPage(Support support, NameScope nameScope) implements Handler {

  @Override
  public void handle(Context ctx) {
    ForprevNumber asked = Numbers.in(ctx);
    File file = Answers.granted(support.show(Viewer.of(ctx).actor(), asked)).value();
    List<String> roles =
        file.person().profiles().stream()
            .map(profile -> ProfileChoice.words(profile.role(), nameScope.name(profile.scope())))
            .toList();
    Pages.show(
        ctx,
        "support/personne",
        file.person().identity().displayed(),
        Map.of(
            "file", file,
            "asked", asked,
            "path", Numbers.path(file.person().number()),
            "roles", roles,
            "traces", file.traces().stream().map(TraceRow::of).toList()));
  }
}
