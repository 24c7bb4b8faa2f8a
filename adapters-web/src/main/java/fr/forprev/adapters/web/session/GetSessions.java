package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.application.session.ListSessions;
import fr.forprev.application.session.ListSessions.Search;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code GET /sessions}: one page of a list. */
public record GetSessions(ListSessions lists) implements Handler {

  private static final int USUAL_LIMIT = 50;
  private static final Set<String> KNOWN =
      Stream.concat(SearchParameters.NAMES.stream(), Stream.of("after", "limit"))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public void handle(Context ctx) {
    Parameters query = Parameters.of(ctx, KNOWN);
    Search search = SearchParameters.read(query);
    Cursor after = query.value("after", Cursor::parse, "Ce n'est pas la suite d'une page.");
    Integer limit = query.value("limit", GetSessions::limit, "De 1 à 100 lignes par page.");
    query.refuseIfAny();
    if (after != null && !after.isOf(search)) {
      query.refuse("after", "C'est la suite d'une autre liste : reprenez à la première page.");
      query.refuseIfAny();
    }
    ListSessions.Page page =
        lists.list(
            Caller.of(ctx),
            search,
            after == null ? null : after.key(),
            limit == null ? USUAL_LIMIT : limit);
    Json.write(ctx, SessionPageBody.of(page, search));
  }

  private static Optional<Integer> limit(String text) {
    return text.matches("[0-9]{1,3}")
        ? Optional.of(Integer.valueOf(text))
            .filter(limit -> limit >= 1 && limit <= ListSessions.LARGEST_PAGE)
        : Optional.empty();
  }
}
