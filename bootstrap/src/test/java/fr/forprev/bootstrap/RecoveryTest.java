package fr.forprev.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SettableClock;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whether an account exists cannot be told from what recovery answers. */
@Timeout(180)
@Verifies(Rule.USR_11)
class RecoveryTest {

  private static final int WARM_UP = 15;
  private static final int ROUNDS = 60;

  @TempDir Path folder;

  private final SettableClock clock = SettableClock.on(LocalDate.of(2026, 11, 24));
  private Site site;
  private Installation installation;

  @BeforeEach
  void start() {
    site = Site.in(folder);
    installation = Installation.start(site, clock);
  }

  @AfterEach
  void stop() {
    installation.close();
  }

  /** One form, sent by somebody who is known and by somebody who is not. */
  private record Pair(String path, Map<String, String> known, Map<String, String> unknown) {}

  private static List<Pair> pairs() {
    String number = People.HELENE.number().value();
    String email = People.HELENE.email();
    String other = "zzz99999@example.fr";
    return List.of(
        new Pair("/numero-oublie", Map.of("email", email), Map.of("email", other)),
        new Pair(
            "/mot-de-passe-oublie",
            Map.of("numero", number, "email", email),
            Map.of("numero", number, "email", other)),
        new Pair(
            "/mot-de-passe-oublie",
            Map.of("numero", number, "email", email),
            Map.of("numero", "ZZZ99999", "email", email)),
        new Pair(
            "/compte-demandeur",
            Map.of(
                "nom",
                "Martin-Dupré",
                "prenom",
                "Hélène",
                "naissance",
                "28/02/1982",
                "email",
                email),
            Map.of(
                "nom",
                "Martin-Dupré",
                "prenom",
                "Hélène",
                "naissance",
                "28/02/1982",
                "email",
                other)));
  }

  @Test
  void the_answer_is_the_same_to_the_last_header() throws Exception {
    for (Pair pair : pairs()) {
      clock.advance(Duration.ofHours(2));
      Visitor visitor = new Visitor(installation.running());
      HttpResponse<String> known = visitor.fill(pair.path(), pair.known());
      HttpResponse<String> unknown = visitor.fill(pair.path(), pair.unknown());

      assertThat(unknown.statusCode()).as(pair.path()).isEqualTo(known.statusCode());
      assertThat(said(unknown, pair.unknown()))
          .as(pair.path())
          .isEqualTo(said(known, pair.known()));
      assertThat(lasting(unknown.headers())).as(pair.path()).isEqualTo(lasting(known.headers()));
    }
  }

  @Test
  void too_many_demands_are_answered_the_same_too() throws Exception {
    for (Pair pair : pairs()) {
      clock.advance(Duration.ofHours(2));
      Visitor visitor = new Visitor(installation.running());
      String first = said(visitor.fill(pair.path(), pair.known()), pair.known());
      for (int i = 0; i < 12; i++) {
        HttpResponse<String> again = visitor.fill(pair.path(), pair.known());
        assertThat(said(again, pair.known())).as(pair.path()).isEqualTo(first);
      }
    }
  }

  @Test
  void nobody_is_looked_up_before_the_answer() throws Exception {
    String ran =
        "select 1 from scheduled_tasks where task_name = 'outbox' and last_success is not null";
    Await.until("the first run of the outbox", () -> !site.ask(ran).isEmpty());
    Visitor visitor = new Visitor(installation.running());
    for (Pair pair : pairs()) {
      clock.advance(Duration.ofMillis(1));
      visitor.fill(pair.path(), pair.known());
    }

    assertThat(site.ask("select email from asked_mail order by id"))
        .isEqualTo(pairs().stream().map(pair -> pair.known().get("email")).toList());
    for (String table : List.of("outbox", "one_time_link", "registration")) {
      assertThat(site.ask("select 1 from " + table)).as(table).isEmpty();
    }

    clock.advance(Duration.ofMinutes(1));
    Await.until("the mails", () -> site.ask("select 1 from asked_mail").isEmpty());
    assertThat(site.ask("select kind from outbox order by id"))
        .containsExactly(
            "FORGOTTEN_NUMBERS", "PASSWORD_LINK", "PASSWORD_LINK", "FORGOTTEN_NUMBERS");
  }

  /** Printed and not asserted: the milliseconds of one machine prove nothing on another. */
  @Test
  void the_time_of_both_is_measured() throws Exception {
    Visitor visitor = new Visitor(installation.running());
    for (Pair pair : pairs()) {
      List<Long> known = new ArrayList<>();
      List<Long> unknown = new ArrayList<>();
      visitor.get(pair.path());
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        boolean knownFirst = round % 2 == 0;
        for (boolean one : List.of(knownFirst, !knownFirst)) {
          clock.advance(Duration.ofHours(2));
          long start = System.nanoTime();
          visitor.post(pair.path(), one ? pair.known() : pair.unknown());
          long taken = System.nanoTime() - start;
          if (round >= 0) {
            (one ? known : unknown).add(taken);
          }
        }
      }
      System.out.printf(
          "%s: known %.2f ms, unknown %.2f ms (medians of %d, interleaved)%n",
          pair.path(), median(known) / 1e6, median(unknown) / 1e6, ROUNDS);
      assertThat(known).hasSameSizeAs(unknown);
    }
  }

  private static long median(List<Long> figures) {
    Collections.sort(figures);
    return figures.get(figures.size() / 2);
  }

  /** The page without what was typed and without what differs from one page to the next. */
  private static String said(HttpResponse<String> answer, Map<String, String> typed) {
    String body = answer.body().replaceAll("name=\"jeton\" value=\"[^\"]*\"", "");
    for (String value : typed.values()) {
      body = body.replace(value, "…");
    }
    return body;
  }

  private static Map<String, Object> lasting(HttpHeaders headers) {
    Map<String, Object> lasting = new TreeMap<>(headers.map());
    lasting.keySet().removeAll(List.of("date", "x-request-id", "content-length"));
    return lasting;
  }
}
