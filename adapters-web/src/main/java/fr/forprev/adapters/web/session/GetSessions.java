package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.application.session.ListSessions;
import fr.forprev.application.session.SessionQuery;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.Set;

/** {@code GET /sessions}: one page of a list. */
public record GetSessions(ListSessions lists) implements Handler {

  private static final int USUAL_LIMIT = 50;

  @Override
  public void handle(Context ctx) {
    Parameters query = Parameters.of(ctx, Set.of("filter", "after", "limit"));
    ListSessions.Filter filter =
        query.value("filter", GetSessions::filter, "my-turn, open ou generated est attendu.");
    SessionQuery.Key after =
        query.value("after", Cursor::parse, "Ce n'est pas la suite d'une page.");
    Integer limit = query.value("limit", GetSessions::limit, "De 1 à 100 lignes par page.");
    query.refuseIfAny();
    Json.write(
        ctx,
        SessionPageBody.of(
            lists.list(
                Caller.of(ctx),
                filter == null ? ListSessions.Filter.OPEN : filter,
                after,
                limit == null ? USUAL_LIMIT : limit)));
  }

  private static Optional<ListSessions.Filter> filter(String text) {
    return switch (text) {
      case "my-turn" -> Optional.of(ListSessions.Filter.MY_TURN);
      case "open" -> Optional.of(ListSessions.Filter.OPEN);
      case "generated" -> Optional.of(ListSessions.Filter.GENERATED);
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> limit(String text) {
    return text.matches("[0-9]{1,3}")
        ? Optional.of(Integer.valueOf(text))
            .filter(limit -> limit >= 1 && limit <= ListSessions.LARGEST_PAGE)
        : Optional.empty();
  }
}
