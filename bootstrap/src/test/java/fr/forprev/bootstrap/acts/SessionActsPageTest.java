package fr.forprev.bootstrap.acts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.bootstrap.Installation;
import fr.forprev.bootstrap.Site;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.SettableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/session-acts.md} says what the running API answers to every act of every caller. */
@Timeout(300)
class SessionActsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "session-acts.md");
  private static final Path ANSWERED = Path.of("target", "session-acts.md");

  @TempDir Path folder;

  @Test
  void the_page_says_what_the_api_answers() throws Exception {
    try (Installation forprev =
        Installation.start(Site.in(folder), SettableClock.on(SampleSession.END.plusDays(1)))) {
      String answered = ActsPage.written(tables(forprev));

      Files.writeString(ANSWERED, answered);
      assertThat(PAGE)
          .as("docs/session-acts.md differs from what the API answers, written to %s", ANSWERED)
          .content()
          .isEqualTo(answered);
    }
  }

  /** What each kind of caller is answered: act by act, state by state. */
  private static Map<CallerKind, Map<ApiAct, List<String>>> tables(Installation forprev)
      throws Exception {
    SampleStates states = new SampleStates(forprev.store());
    Map<CallerKind, Map<ApiAct, List<String>>> tables = new LinkedHashMap<>();
    for (CallerKind caller : CallerKind.values()) {
      String token = forprev.token(caller.actor(forprev.store()));
      Map<ApiAct, List<String>> lines = new EnumMap<>(ApiAct.class);
      for (ApiAct act : ApiAct.values()) {
        List<String> line = new ArrayList<>();
        for (SampleStates.Stage stage : SampleStates.Stage.values()) {
          line.add(act.answer(forprev, token, states.next(stage)));
        }
        lines.put(act, line);
      }
      tables.put(caller, lines);
    }
    return tables;
  }
}
