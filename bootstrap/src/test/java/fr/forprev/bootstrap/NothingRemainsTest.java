package fr.forprev.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.RunDay;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.SettableClock;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * After the deletion of a level-1 session, nothing that was typed of its trainees is in any row of
 * any table of the database, the server's own statistics included.
 */
@Timeout(180)
@Verifies(Rule.SES_22)
class NothingRemainsTest {

  private static final LocalDate TODAY = SampleSession.END.plusDays(1);

  /** Names, birth dates, addresses, comments: all that was typed. */
  private static final List<String> TYPED =
      List.of(
          "XANTHIPPOS",
          "Zéphyrine",
          "1991-07-13",
          "zephyrine@typed.example",
          "QUETZALCOATL",
          "Barnabé",
          "1987-03-29",
          "barnabe@typed.example",
          "XANTHIPPE",
          "absent le matin",
          "la carte dit autre chose");

  private static final Pattern KEYS = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

  @TempDir Path folder;

  private Installation forprev;
  private String manager;
  private String trainer;

  @Test
  void whatWasTypedOfTraineesGoesWithTheirSession() throws Exception {
    Site site = Site.in(folder);
    try (Installation started = Installation.start(site, SettableClock.on(TODAY))) {
      forprev = started;
      manager = started.token(People.as(People.KARINE));
      trainer = started.token(People.as(People.HELENE));
      String generated = generated(imported());
      String deleted = submitted(imported());
      assertThat(found(site)).as("before").contains("XANTHIPPOS", "1987-03-29");

      call("DELETE", "sessions/" + deleted, manager, "", 204);
      started.clock().set(TODAY.plusDays(16));
      RunDay.of(started.running().adapters().sessions()).run();
      call("GET", "sessions/" + generated, manager, "", 404);
      Site.execute(site.database().owner(), "analyze");

      assertThat(found(site)).as("after").isEmpty();
    }
  }

  /** A draft whose trainees came from a file, then were saved once more. */
  private String imported() throws Exception {
    String created =
        call(
            "POST",
            "sessions",
            manager,
            """
            {"dispositif": "SST", "level": 1, "endDate": "%s", "certificate": "SST-1",
             "kind": "INITIAL", "place": {"postalCode": "44000", "town": "Nantes"}}
            """
                .formatted(SampleSession.END),
            201);
    String id = keys(created).get(0);
    HttpResponse<String> imported =
        forprev.call(
            "POST",
            "sessions/" + id + "/trainee-import",
            manager,
            Map.of("Content-Type", "text/csv", "If-Match", "\"1\""),
            """
            nom;prénom;date de naissance;e-mail
            XANTHIPPOS;Zéphyrine;13/07/1991;zephyrine@typed.example
            QUETZALCOATL;Barnabé;29/03/1987;barnabe@typed.example
            """);
    assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
    return id;
  }

  /** With the trainer, after a return with a comment. */
  private String submitted(String id) throws Exception {
    String number = "{\"number\": \"" + People.HELENE.number() + "\"}";
    call("POST", "sessions/" + id + "/trainer-check", manager, number, 200);
    call("POST", "sessions/" + id + "/submission", manager, "", 200);
    call(
        "POST",
        "sessions/" + id + "/return",
        trainer,
        "{\"comment\": \"QUETZALCOATL absent le matin\"}",
        200);
    call("POST", "sessions/" + id + "/submission", manager, "", 200);
    return id;
  }

  /** With a certificate replaced, another correction declined, and downloads. */
  private String generated(String id) throws Exception {
    List<String> trainees = keys(call("GET", "sessions/" + submitted(id), trainer, "", 200));
    String results =
        "{\"identitiesChecked\": true, \"results\": ["
            + "{\"trainee\": \"%s\", \"result\": \"PASSED\"},"
            + "{\"trainee\": \"%s\", \"result\": \"PASSED\"}]}";
    String path = "sessions/" + id;
    call(
        "POST",
        path + "/results",
        trainer,
        results.formatted(trainees.get(1), trainees.get(2)),
        200);
    List<String> keys = keys(call("POST", path + "/certificates", manager, "", 200));
    String first = path + "/certificates/" + keys.get(3);
    call("GET", first, manager, "", 200);
    call("POST", first + "/correction", manager, corrected("XANTHIPPE"), 200);
    call("POST", first + "/correction/decision", trainer, "{\"approved\": true}", 200);
    String second = path + "/certificates/" + keys.get(4);
    call("POST", second + "/correction", manager, corrected("QUETZAL"), 200);
    call(
        "POST",
        second + "/correction/decision",
        trainer,
        "{\"approved\": false, \"comment\": \"la carte dit autre chose\"}",
        200);
    call("GET", path + "/certificates.zip", manager, "", 200);
    return id;
  }

  private static String corrected(String surname) {
    return "{\"surname\": \"%s\", \"firstName\": \"Zéphyrine\", \"birthDate\": \"1991-07-13\"}"
        .formatted(surname);
  }

  private String call(String method, String path, String token, String body, int status)
      throws Exception {
    HttpResponse<String> response = forprev.call(method, path, token, Map.of(), body);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return response.body();
  }

  /** The keys of an answer: the session, its trainees, its certificates. */
  private static List<String> keys(String answer) {
    List<String> keys = new ArrayList<>();
    Matcher matcher = KEYS.matcher(answer);
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    return keys;
  }

  /** What of the typed words is anywhere in the database. */
  private static List<String> found(Site site) throws SQLException {
    List<String> rows = new ArrayList<>();
    for (String table :
        site.ask(
            "select format('%I.%I', schemaname, tablename) from pg_tables"
                + " where schemaname <> 'information_schema'"
                + " and (schemaname <> 'pg_catalog' or tablename = 'pg_statistic')")) {
      rows.addAll(site.ask("select whole::text from " + table + " whole"));
    }
    String dump = String.join("\n", rows);
    return TYPED.stream().filter(dump::contains).toList();
  }
}
