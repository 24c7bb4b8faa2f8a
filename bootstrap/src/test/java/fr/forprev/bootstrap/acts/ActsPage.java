package fr.forprev.bootstrap.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of all answers, callers with the same answers together. */
final class ActsPage {

  private static final String HEAD =
      """
      # What can be done to a session, by whom, in which state

      What the running API answers to each act, the day after the end of a complete level-1 session that is within all its delays. « yes »: done.
      A rule: refused by it, with the status in brackets. 404: there is no such session for this caller. The domain's own table, with how each
      refusal ends, is `domain/src/test/resources/fr/forprev/domain/session/acts.txt`; why it is so: [ADR 6](adr/0006-acts-of-a-session.md).

      This page is written by `SessionActsPageTest`, which fails when it differs from the answers.
      """;

  private ActsPage() {}

  static String written(Map<CallerKind, Map<ApiAct, List<String>>> tables) {
    Map<Map<ApiAct, List<String>>, List<String>> callers = new LinkedHashMap<>();
    tables.forEach((caller, lines) ->
        callers.computeIfAbsent(lines, same -> new ArrayList<>()).add(caller.title()));
    StringBuilder page = new StringBuilder(HEAD);
    callers.forEach((lines, names) -> {
      page.append("\n## ").append(String.join(" · ", names)).append("\n\n");
      page.append("| act | call |");
      for (SampleStates.Stage stage : SampleStates.Stage.values()) {
        page.append(" `").append(stage).append("` |");
      }
      page.append("\n|---|---|---|---|---|---|\n");
      for (ApiAct act : ApiAct.values()) {
        page.append("| ").append(act.title()).append(" | `").append(act.route()).append("` | ");
        page.append(String.join(" | ", lines.get(act))).append(" |\n");
      }
    });
    return page.toString();
  }
}
