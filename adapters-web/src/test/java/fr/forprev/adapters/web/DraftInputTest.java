package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A malformed draft is told whole, field by field, and reaches no use case. */
class DraftInputTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String SESSIONS = "/api/v1/sessions";

  @Test
  void everything_that_is_wrong_comes_at_once() {
    Map<String, String> errors =
        InputErrors.of(
            SERVER
                .client()
                .post(SESSIONS)
                .json(
                    """
                    {"dispositif": 3, "level": 4, "endDate": "2023-02-29", "certificate": "sst 1",
                     "place": {"postalCode": "6900", "town": "Lyon ☃"}, "kind": "OTHER", "x~/y": 1,
                     "trainees": [{"surname": "  ", "firstName": "ééé", "email": "no"}, 4, null]}
                    """
                        .replace("ééé", "é".repeat(101))));

    assertThat(errors)
        .containsEntry("/dispositif", "Un texte est attendu.")
        .containsEntry("/level", "Un niveau de 1 à 3 est attendu.")
        .containsEntry(
            "/endDate", "Une date du calendrier est attendue, AAAA-MM-JJ, de 1900 à 2999.")
        .containsEntry("/certificate", "Un code de certificat est attendu : SST-1.")
        .containsEntry("/place/postalCode", "Cinq chiffres sont attendus.")
        .containsEntry("/place/town", "Le caractère U+2603 n'est pas accepté.")
        .containsEntry("/kind", "Une de ces valeurs est attendue : INITIAL, REFRESHER.")
        .containsEntry("/x~0~1y", "Ce champ est inconnu.")
        .containsEntry("/trainees/0/surname", "Ce champ est vide : omettez-le ou remplissez-le.")
        .containsEntry("/trainees/0/firstName", "100 caractères au plus sont acceptés.")
        .containsEntry(
            "/trainees/0/email",
            "Ce n'est pas une adresse électronique : elle s'écrit sans accent ni espace, comme"
                + " prenom.nom@exemple.fr.")
        .containsEntry("/trainees/1", "Un objet est attendu.")
        .containsEntry("/trainees/2", "Un stagiaire est attendu.")
        .hasSize(13);
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

    assertThat(InputErrors.of(SERVER.client().post(SESSIONS).json(body)))
        .containsOnlyKeys("/trainees/0/birthDate");
  }

  @Test
  void a_leap_day_is_a_day() {
    Map<String, Object> body = Bodies.fullDraft(Bodies.of("birthDate", "2024-02-29"));
    SERVER.client().post(SESSIONS).json(body).expect(201);
  }

  @Test
  void a_hundred_trainees_are_accepted_and_one_more_is_not() {
    Map<String, Object> body = Bodies.draft();
    body.put("trainees", Collections.nCopies(100, Bodies.trainee()));
    SERVER.client().post(SESSIONS).json(body).expect(201);

    SERVER.plugged.acts = 0;
    body.put("trainees", Collections.nCopies(101, Bodies.trainee()));
    assertThat(InputErrors.of(SERVER.client().post(SESSIONS).json(body)))
        .isEqualTo(Map.of("/trainees", "100 stagiaires au plus sont acceptés."));
  }

  @Test
  void a_hundred_wrong_trainees_are_all_told() {
    Map<String, Object> body = Bodies.draft();
    body.put("trainees", Collections.nCopies(100, Bodies.of("surname", "☃")));

    assertThat(InputErrors.of(SERVER.client().post(SESSIONS).json(body)))
        .hasSize(100)
        .containsKey("/trainees/99/surname");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a@b", "a b@c.fr", "@c.fr", "a@c.fr\n", "a@@c.fr"})
  void an_e_mail_is_one_to_which_a_mail_can_be_sent(String email) {
    Map<String, Object> body = Bodies.fullDraft(Bodies.of("email", email));

    assertThat(InputErrors.of(SERVER.client().post(SESSIONS).json(body)))
        .containsOnlyKeys("/trainees/0/email");
  }

  @Test
  void an_e_mail_has_254_characters_at_most() {
    String domain = "@" + ("d".repeat(61) + ".").repeat(3) + "org";
    String longest = "a".repeat(254 - domain.length()) + domain;
    SERVER.client().post(SESSIONS).json(Bodies.fullDraft(Bodies.of("email", longest))).expect(201);

    SERVER.plugged.acts = 0;
    assertThat(
            InputErrors.of(
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
      assertThat(InputErrors.of(SERVER.client().post(SESSIONS).json(body)))
          .containsOnlyKeys("/place");
    }
  }

  @AfterEach
  void no_use_case_got_what_was_refused() {
    if (SERVER.plugged.gotInput == null && SERVER.plugged.gotComment == null) {
      assertThat(SERVER.plugged.acts).isZero();
    }
  }
}
