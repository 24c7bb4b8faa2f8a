package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.DraftInput;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.session.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What saving a draft takes and gives. */
class DraftApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @Test
  void a_first_save_takes_everything_that_is_typed() {
    ApiClient.Answer answer =
        SERVER
            .client()
            .post("/api/v1/sessions")
            .json(Bodies.fullDraft(Bodies.trainee()))
            .expect(201);

    assertThat(answer.header("Location")).isEqualTo(Samples.PATH);
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(SERVER.plugged.gotActor).isEqualTo(Samples.ACTOR);
    assertThat(SERVER.plugged.gotInput)
        .isEqualTo(
            new DraftInput(
                Samples.SST_1,
                Samples.END,
                Samples.CODE,
                Samples.LYON,
                SessionKind.INITIAL,
                List.of(
                    new DraftInput.TraineeInput(
                        null,
                        Samples.name("D'ALMEIDA"),
                        Samples.name("Zoé"),
                        LocalDate.of(1990, 2, 28),
                        "zoe@example.org"))));
  }

  @Test
  void a_first_save_may_leave_everything_else_out() {
    SERVER.client().post("/api/v1/sessions").json(Bodies.draft()).expect(201);

    assertThat(SERVER.plugged.gotInput)
        .isEqualTo(new DraftInput(Samples.SST_1, Samples.END, null, null, null, List.of()));
  }

  @Test
  void a_place_may_be_a_declared_platform() {
    Map<String, Object> body = Bodies.draft();
    body.put("place", Bodies.of("site", Samples.key(9).toString()));
    SERVER.client().post("/api/v1/sessions").json(body).expect(201);

    assertThat(SERVER.plugged.gotInput.place())
        .isEqualTo(new Place.OnSite(new TrainingSiteId(Samples.key(9))));
  }

  @Test
  void a_draft_shows_what_is_missing_as_null() {
    JsonNode session = SERVER.client().get(Samples.PATH).expect(200).json().get("session");

    assertThat(session.get("state").asString()).isEqualTo("DRAFT");
    assertThat(session.get("stateLabel").asString()).isEqualTo("En cours de saisie");
    assertThat(session.get("entryWindow").toString())
        .isEqualTo("{\"first\":\"2026-09-11\",\"last\":\"2027-03-11\"}");
    assertThat(session.get("place").isNull()).isTrue();
    assertThat(session.get("trainerName").isNull()).isTrue();
    assertThat(session.get("trainees").get(0).get("firstName").isNull()).isTrue();
  }

  @Test
  void a_later_save_works_on_the_revision_that_was_read() {
    ApiClient.Answer answer =
        SERVER.client().put(Samples.PATH + "/draft").json(Bodies.draft()).expect(200);

    assertThat(SERVER.plugged.gotRevision).isEqualTo(3);
    assertThat(answer.header("ETag")).isEqualTo("\"4\"");
  }

  @Test
  void a_later_save_that_was_overtaken_tells_the_present_revision() {
    SERVER.plugged.save = new SaveDraft.Save.Overtaken(Samples.draft(7));
    ApiClient.Answer answer =
        SERVER.client().put(Samples.PATH + "/draft").json(Bodies.draft()).expect(412);

    assertThat(answer.json().get("type").asString()).isEqualTo("/problems/overtaken");
    assertThat(answer.json().get("revision").asLong()).isEqualTo(7);
    assertThat(answer.header("ETag")).isEqualTo("\"7\"");
  }

  @Test
  void a_weak_or_open_precondition_is_refused() {
    for (String tag : List.of("*", "3", "W/\"3\"", "\"abc\"", "\"3\", \"4\"")) {
      SERVER
          .client()
          .put(Samples.PATH + "/draft")
          .header("If-Match", tag)
          .json(Bodies.draft())
          .expect(400);
    }
    assertThat(SERVER.plugged.acts).isZero();
  }
}
