package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Malformed input is told whole, field by field, and reaches no use case. */
class InputTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String SESSIONS = "/api/v1/sessions";

  @Test
  void everything_that_is_wrong_comes_at_once() {
    Map<String, String> errors =
        errors(
            SERVER
                .client()
                .post(SESSIONS)
                .json(
                    """
                    {"dispositif": 3, "level": 2, "endDate": "2023-02-29", "certificate": "sst 1",
                     "place": {"postalCode": "6900", "town": "Lyon ☃"}, "kind": "OTHER", "x~/y": 1,
                     "trainees": [{"surname": "  ", "firstName": "ééé", "email": "no"}, 4, null]}
                    """
                        .replace("ééé", "é".repeat(101))));

    assertThat(errors)
        .containsEntry("/dispositif", "Un texte est attendu.")
        .containsEntry("/level", "Seul le niveau 1 est ouvert dans cette version.")
        .containsEntry(
            "/endDate", "Une date du calendrier est attendue, AAAA-MM-JJ, de 1900 à 2999.")
        .containsEntry("/certificate", "Un code de certificat est attendu : SST-1.")
        .containsEntry("/place/postalCode", "Cinq chiffres sont attendus.")
        .containsEntry("/place/town", "Le caractère U+2603 n'est pas accepté.")
        .containsEntry("/kind", "Une de ces valeurs est attendue : INITIAL, REFRESHER.")
        .containsEntry("/x~0~1y", "Ce champ est inconnu.")
        .containsEntry("/trainees/0/surname", "Ce champ est vide : omettez-le ou remplissez-le.")
        .containsEntry("/trainees/0/firstName", "100 caractères au plus sont acceptés.")
        .containsEntry("/trainees/0/email", "Ce n'est pas une adresse électronique.")
        .containsEntry("/trainees/1", "Un objet est attendu.")
        .containsEntry("/trainees/2", "Un stagiaire est attendu.")
        .hasSize(13);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "",
        "null",
        "[]",
        "\"x\"",
        "{} {}",
        "{} x",
        "{\"level\":1,\"level\":1}",
        "{'level':1}",
        "{\"level\":01}",
        "{\"level\":NaN}",
        "{\"dispositif\":\"a\u0001\"}",
        "{\"level\":1,}",
        "// comment\n{}"
      })
  void broken_JSON_is_told_with_its_place(String body) {
    JsonNode error =
        SERVER.client().post(SESSIONS).json(body).expect(400).json().get("errors").get(0);

    assertThat(error.get("pointer").asString()).isEmpty();
    assertThat(error.has("line") || error.get("sentence").asString().contains("objet JSON"))
        .isTrue();
  }

  @Test
  void broken_JSON_is_told_with_line_and_column() {
    JsonNode error =
        SERVER
            .client()
            .post(SESSIONS)
            .json("{\n  \"level\": 1,\n  \"trainees\": [ {\"surname\": } ] }")
            .expect(400)
            .json()
            .get("errors")
            .get(0);

    assertThat(error.get("line").asInt()).isEqualTo(3);
    assertThat(error.get("column").asInt()).isGreaterThan(20);
  }

  @Test
  void JSON_nested_without_end_is_refused() {
    SERVER.client().post(SESSIONS).json("{\"a\":" + "[".repeat(2000)).expect(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          level | "1" | Un nombre entier est attendu.
          level | 1.5 | Un nombre entier est attendu.
          level | true | Un nombre entier est attendu.
          level | {} | Un nombre entier est attendu.
          level | 99999999999 | Un nombre entier est attendu.
          dispositif | 1 | Un texte est attendu.
          dispositif | ["SST"] | Un texte est attendu.
          endDate | 20261211 | Un texte est attendu.
          endDate | [2026,12,11] | Un texte est attendu.
          kind | true | Un texte est attendu.
          place | "Lyon" | Un objet est attendu.
          place | [] | Un objet est attendu.
          trainees | {} | Une liste est attendue.
          trainees | "x" | Une liste est attendue.
          """)
  void a_wrong_type_is_told_with_its_path(String field, String value, String sentence) {
    Map<String, Object> body = Bodies.draft();
    body.put(field, ApiClient.JSON.readTree(value));

    assertThat(errors(SERVER.client().post(SESSIONS).json(body)))
        .isEqualTo(Map.of("/" + field, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "2026-13-01",
        "2026-1-1",
        "11/12/2026",
        "2026-12-11T00:00:00",
        "+12026-12-11",
        "1899-12-31",
        "3000-01-01",
        "0000-01-01",
        ""
      })
  void a_day_that_does_not_exist_is_refused(String day) {
    Map<String, Object> body = Bodies.fullDraft(Bodies.of("birthDate", day));

    assertThat(errors(SERVER.client().post(SESSIONS).json(body)))
        .containsOnlyKeys("/trainees/0/birthDate");
  }

  @Test
  void a_leap_day_is_a_day() {
    Map<String, Object> body = Bodies.fullDraft(Bodies.of("birthDate", "2024-02-29"));
    SERVER.client().post(SESSIONS).json(body).expect(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"O'NEIL", "D’ALMEIDA", "LÉVÊQUE-ŒUVRE", "Nguyễn Thị", "Țepeș", "Ağ.", "e\u0301"})
  void names_of_the_character_set_are_accepted(String name) {
    SERVER.client().post(SESSIONS).json(Bodies.draftWith(name)).expect(201);

    assertThat(SERVER.plugged.gotInput.trainees().get(0).surname()).isEqualTo(Samples.name(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          محمد | Le caractère « م » (U+0645) n'est pas accepté.
          Иван | Le caractère « И » (U+0418) n'est pas accepté.
          A<b> | Le caractère « < » (U+003C) n'est pas accepté.
          A😀 | Le caractère U+1F600 n'est pas accepté.
          """)
  void other_characters_are_named(String name, String sentence) {
    assertThat(errors(SERVER.client().post(SESSIONS).json(Bodies.draftWith(name))))
        .isEqualTo(Map.of("/trainees/0/surname", sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202eABC", "A\u0000B", "A\nB", "A\u00a0B", "A\u200bB"})
  void invisible_characters_are_named_by_their_code(String name) {
    assertThat(errors(SERVER.client().post(SESSIONS).json(Bodies.draftWith(name))))
        .hasSize(1)
        .hasEntrySatisfying(
            "/trainees/0/surname",
            sentence -> assertThat(sentence).matches("Le caractère U\\+[0-9A-F]{4} .*"));
  }

  @Test
  void half_a_character_is_refused_wherever_it_comes() {
    String half = "\\ud800";
    Map<String, String> errors =
        errors(
            SERVER
                .client()
                .post(SESSIONS)
                .json(
                    """
                    {"dispositif": "SST", "level": 1, "endDate": "2026-12-11",
                     "trainees": [{"surname": "A%1$s", "email": "a%1$s@c.fr"}]}
                    """
                        .formatted(half)));
    assertThat(errors).containsOnlyKeys("/trainees/0/surname", "/trainees/0/email");
    assertThat(
            errors(
                SERVER
                    .client()
                    .post(Samples.PATH + "/return")
                    .json("{\"comment\":\"" + half + "\"}")
                    .beyondContract()))
        .containsOnlyKeys("/comment");
  }

  @Test
  void an_endless_field_name_is_not_sent_back_whole() {
    Map<String, Object> body = Bodies.draft();
    body.put("x".repeat(10_000), 1);
    assertThat(errors(SERVER.client().post(SESSIONS).json(body)))
        .containsOnlyKeys("/" + "x".repeat(100) + "…");

    Map<String, Object> other = Bodies.draft();
    other.put("x".repeat(99) + "😕", 1);
    assertThat(errors(SERVER.client().post(SESSIONS).json(other)))
        .containsOnlyKeys("/" + "x".repeat(99) + "\uFFFD…");
  }

  @Test
  void a_name_of_200_characters_is_too_long() {
    assertThat(errors(SERVER.client().post(SESSIONS).json(Bodies.draftWith("É".repeat(200)))))
        .containsOnlyKeys("/trainees/0/surname");
  }

  @Test
  void a_hundred_trainees_are_accepted_and_one_more_is_not() {
    Map<String, Object> body = Bodies.draft();
    body.put("trainees", Collections.nCopies(100, Bodies.trainee()));
    SERVER.client().post(SESSIONS).json(body).expect(201);

    SERVER.plugged.acts = 0;
    body.put("trainees", Collections.nCopies(101, Bodies.trainee()));
    assertThat(errors(SERVER.client().post(SESSIONS).json(body)))
        .isEqualTo(Map.of("/trainees", "100 stagiaires au plus sont acceptés."));
  }

  @Test
  void a_hundred_wrong_trainees_are_all_told() {
    Map<String, Object> body = Bodies.draft();
    body.put("trainees", Collections.nCopies(100, Bodies.of("surname", "☃")));

    assertThat(errors(SERVER.client().post(SESSIONS).json(body)))
        .hasSize(100)
        .containsKey("/trainees/99/surname");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a@b", "a b@c.fr", "@c.fr", "a@c.fr\n", "a@@c.fr"})
  void an_e_mail_is_lightly_checked(String email) {
    Map<String, Object> body = Bodies.fullDraft(Bodies.of("email", email));

    assertThat(errors(SERVER.client().post(SESSIONS).json(body)))
        .containsOnlyKeys("/trainees/0/email");
  }

  @Test
  void an_e_mail_has_254_characters_at_most() {
    String longest = "a".repeat(254 - "@example.org".length()) + "@example.org";
    SERVER.client().post(SESSIONS).json(Bodies.fullDraft(Bodies.of("email", longest))).expect(201);

    SERVER.plugged.acts = 0;
    assertThat(
            errors(
                SERVER
                    .client()
                    .post(SESSIONS)
                    .json(Bodies.fullDraft(Bodies.of("email", "a" + longest)))))
        .containsOnlyKeys("/trainees/0/email");
  }

  @Test
  void a_place_is_one_thing_or_the_other() {
    for (Map<String, Object> place :
        List.of(
            Bodies.of(),
            Bodies.of("town", "Lyon"),
            Bodies.of("postalCode", "69003"),
            Bodies.of("site", Samples.SESSION.toString(), "town", "Lyon"))) {
      Map<String, Object> body = Bodies.draft();
      body.put("place", place);
      assertThat(errors(SERVER.client().post(SESSIONS).json(body))).containsOnlyKeys("/place");
    }
  }

  @Test
  void a_trainer_is_said_one_way_or_the_other() {
    for (String claim :
        List.of(
            "{}",
            "{\"surname\":\"X\"}",
            "{\"surname\":\"X\",\"firstName\":\"Y\"}",
            "{\"number\":\"JKA37899\",\"surname\":\"X\"}")) {
      assertThat(errors(SERVER.client().post(Samples.PATH + "/trainer-check").json(claim)))
          .containsOnlyKeys("");
    }
    assertThat(
            errors(
                SERVER
                    .client()
                    .post(Samples.PATH + "/trainer-check")
                    .json("{\"number\":\"jka37899\"}")))
        .containsOnlyKeys("/number");
  }

  @Test
  void results_are_told_one_by_one() {
    String twice = Samples.TRAINEE.toString();
    assertThat(
            errors(
                SERVER
                    .client()
                    .post(Samples.PATH + "/results")
                    .json(
                        """
                        {"results": [{"trainee": "%1$s", "result": "PASSED"},
                          {"trainee": "x", "result": "MAYBE"}, {}, null,
                          {"trainee": "%1$s", "result": "FAILED"}]}
                        """
                            .formatted(twice))))
        .containsOnlyKeys(
            "/identitiesChecked",
            "/results/1/trainee",
            "/results/1/result",
            "/results/2/trainee",
            "/results/2/result",
            "/results/3",
            "/results/4/trainee");
  }

  @Test
  void a_trainee_with_two_results_is_refused() {
    String one = "{\"trainee\":\"" + Samples.TRAINEE + "\",\"result\":\"PASSED\"}";
    String other = one.replace("PASSED", "FAILED");
    assertThat(
            errors(
                SERVER
                    .client()
                    .post(Samples.PATH + "/results")
                    .json("{\"identitiesChecked\":true,\"results\":[" + one + "," + other + "]}")
                    .beyondContract()))
        .containsOnlyKeys("/results/1/trainee");
  }

  @Test
  void a_comment_has_2000_characters_at_most_and_no_control_character() {
    SERVER
        .client()
        .post(Samples.PATH + "/return")
        .json(Bodies.comment("😕".repeat(2000)))
        .expect(200);

    SERVER.plugged.acts = 0;
    for (String comment : List.of("x".repeat(2001), "a\u0000b", "a\u001bb", "a\u0085b")) {
      assertThat(
              errors(SERVER.client().post(Samples.PATH + "/return").json(Bodies.comment(comment))))
          .containsOnlyKeys("/comment");
    }
    assertThat(errors(SERVER.client().post(Samples.PATH + "/return").json("{}")))
        .isEqualTo(Map.of("/comment", "Ce champ est obligatoire."));
  }

  @Test
  void a_body_over_one_megabyte_is_too_large() {
    SERVER
        .client()
        .post(SESSIONS)
        .json("{\"dispositif\":\"" + "x".repeat(1_100_000) + "\"}")
        .expect(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/json; charset=iso-8859-1",
        "application/problem+json"
      })
  void a_body_that_is_not_JSON_is_refused(String type) {
    ApiClient.Call call = SERVER.client().post(SESSIONS).header("Content-Type", type);
    if (type.contains("charset")) {
      call.beyondContract();
    }
    call.json(Bodies.draft()).expect(415);
  }

  @Test
  void JSON_may_say_that_it_is_UTF_8() {
    SERVER
        .client()
        .post(SESSIONS)
        .header("Content-Type", "application/json; charset=UTF-8")
        .json(Bodies.draft())
        .expect(201);
    SERVER.plugged.acts = 0;
  }

  @AfterEach
  void no_use_case_got_what_was_refused() {
    if (SERVER.plugged.gotInput == null && SERVER.plugged.gotComment == null) {
      assertThat(SERVER.plugged.acts).isZero();
    }
  }

  private static Map<String, String> errors(ApiClient.Call call) {
    Map<String, String> errors = new HashMap<>();
    JsonNode problem = call.expect(400).json();
    assertThat(problem.get("type").asString()).isEqualTo("/problems/invalid-input");
    problem
        .get("errors")
        .forEach(
            error -> errors.put(error.get("pointer").asString(), error.get("sentence").asString()));
    assertThat(IntStream.range(0, problem.get("errors").size())).hasSize(errors.size());
    return errors;
  }
}
