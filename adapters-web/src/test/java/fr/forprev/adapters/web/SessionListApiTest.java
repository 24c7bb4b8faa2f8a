package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.CountSessions;
import fr.forprev.application.session.ListSessions;
import fr.forprev.application.session.ListSessions.Filter;
import fr.forprev.application.session.ListSessions.Search;
import fr.forprev.application.session.SessionCriteria;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionSort;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionState;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Lists of sessions and their numbers. */
class SessionListApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String LIST = "/api/v1/sessions";
  private static final SessionQuery.Key NEXT = SessionQuery.Key.of(Samples.row(114));

  @Test
  void a_list_is_read_page_after_page() {
    SERVER.plugged.page = new ListSessions.Page(List.of(Samples.row(114)), NEXT);
    JsonNode page = SERVER.client().get(LIST + "?filter=my-turn&limit=1").expect(200).json();
    assertThat(SERVER.plugged.gotSearch).isEqualTo(Search.of(Filter.MY_TURN));
    assertThat(SERVER.plugged.gotLimit).isEqualTo(1);
    assertThat(SERVER.plugged.gotKey).isNull();
    assertThat(page.get("sessions").get(0).get("lastActor").asString()).isEqualTo("PARIS Karine");

    String cursor = page.get("next").asString();
    SERVER.client().get(LIST + "?limit=2&after=" + cursor + "&filter=my-turn").expect(200);
    assertThat(SERVER.plugged.gotSearch).isEqualTo(Search.of(Filter.MY_TURN));
    assertThat(SERVER.plugged.gotKey).isEqualTo(NEXT);
    assertThat(SERVER.plugged.gotLimit).isEqualTo(2);
  }

  @Test
  void a_list_without_parameters_is_that_of_open_sessions() {
    JsonNode page = SERVER.client().get(LIST).expect(200).json();

    assertThat(SERVER.plugged.gotSearch).isEqualTo(Search.of(Filter.OPEN));
    assertThat(SERVER.plugged.gotLimit).isEqualTo(50);
    assertThat(page.get("sessions")).hasSize(1);
    assertThat(page.get("next").isNull()).isTrue();
  }

  @Test
  void every_parameter_is_understood() {
    SERVER
        .client()
        .get(
            LIST
                + "?filter=all&sort=-dispositif&state=DRAFT,WITH_ENTITY&number=n%C2%B0113"
                + "&dispositif=SST&level=1&certificate=SST-1&kind=REFRESHER"
                + "&endFrom=2026-12-01&endTo=2026-12-31&declarer="
                + Samples.MANAGER)
        .expect(200);

    assertThat(SERVER.plugged.gotSearch)
        .isEqualTo(
            new Search(
                Filter.ALL,
                new SessionCriteria(
                    EnumSet.of(SessionState.DRAFT, SessionState.WITH_ENTITY),
                    new SessionNumber(113),
                    Samples.SST_1.dispositif(),
                    Level.ONE,
                    Samples.CODE,
                    SessionKind.REFRESHER,
                    Samples.END.withDayOfMonth(1),
                    Samples.END.withDayOfMonth(31),
                    Samples.MANAGER),
                new SessionSort(SessionSort.By.DISPOSITIF_LEVEL, true)));
  }

  @ParameterizedTest
  @CsvSource({
    "endDate, END_DATE, false",
    "-endDate, END_DATE, true",
    "number, NUMBER, false",
    "-number, NUMBER, true",
    "changedOn, CHANGED_ON, false",
    "-changedOn, CHANGED_ON, true",
    "dispositif, DISPOSITIF_LEVEL, false",
    "-dispositif, DISPOSITIF_LEVEL, true"
  })
  void every_sort_goes_both_ways(String sort, SessionSort.By by, boolean descending) {
    SERVER.client().get(LIST + "?sort=" + sort).expect(200);

    assertThat(SERVER.plugged.gotSearch.sort()).isEqualTo(new SessionSort(by, descending));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "filter=open",
        "filter=my-turn&sort=endDate",
        "filter=my-turn&sort=-number",
        "filter=my-turn&state=DRAFT",
        "filter=my-turn&number=113",
        "filter=my-turn&dispositif=SST",
        "filter=my-turn&level=1",
        "filter=my-turn&certificate=SST-1",
        "filter=my-turn&kind=INITIAL",
        "filter=my-turn&endFrom=2026-12-11",
        "filter=my-turn&endTo=2026-12-11",
        "filter=my-turn&declarer=01932f5e-7c00-7000-8000-000000000002"
      })
  void a_page_does_not_go_on_in_another_list(String other) {
    JsonNode errors =
        SERVER
            .client()
            .get(LIST + "?" + other + "&after=" + cursorOf("filter=my-turn"))
            .beyondContract()
            .expect(400)
            .json()
            .get("errors");

    assertThat(errors.toString())
        .isEqualTo(
            "[{\"parameter\":\"after\",\"sentence\":\"C'est la suite d'une autre liste : reprenez à"
                + " la première page.\"}]");
  }

  @Test
  void the_same_search_written_otherwise_goes_on() {
    String cursor = cursorOf("filter=open&sort=-endDate&state=DRAFT,WITH_ENTITY&number=113");
    SERVER
        .client()
        .get(LIST + "?number=N%C2%B0%20113&state=WITH_ENTITY,DRAFT,DRAFT&after=" + cursor)
        .expect(200);
    assertThat(SERVER.plugged.gotKey).isEqualTo(NEXT);
  }

  @Test
  void a_list_answers_HEAD_without_a_body_and_is_not_kept() {
    ApiClient.Call head = SERVER.client().call("HEAD", LIST).token(Samples.TOKEN);
    ApiClient.Answer answer = head.expect(200);
    assertThat(answer.raw().body()).isEmpty();
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    SERVER.client().call("HEAD", "/api/v1/session-counts").token(Samples.TOKEN).expect(200);
  }

  @Test
  void counts_are_told_with_every_state() {
    ApiClient.Answer answer = SERVER.client().get("/api/v1/session-counts").expect(200);

    assertThat(SERVER.plugged.gotActor).isEqualTo(Samples.ACTOR);
    assertThat(answer.text())
        .isEqualTo(
            "{\"myTurn\":3,\"open\":12,\"generated\":4,\"states\":{\"DRAFT\":2,\"WITH_TRAINER\":9,"
                + "\"WITH_ENTITY\":1,\"GENERATED\":4},\"nextLastDownloadDay\":\"2026-12-27\"}");
  }

  @Test
  void counts_may_have_no_day() {
    SERVER.plugged.counts =
        new CountSessions.Counts(
            0,
            0,
            0,
            Map.of(
                SessionState.DRAFT, 0L,
                SessionState.WITH_TRAINER, 0L,
                SessionState.WITH_ENTITY, 0L,
                SessionState.GENERATED, 0L),
            null);
    JsonNode counts = SERVER.client().get("/api/v1/session-counts").expect(200).json();
    assertThat(counts.get("nextLastDownloadDay").isNull()).isTrue();
  }

  @Test
  @Verifies(Rule.SES_13)
  void whoever_sees_the_header_alone_is_told_so() {
    SERVER.plugged.headerOnly = Optional.of(EveryStatusTest.HEADER_ONLY);
    JsonNode problem = SERVER.client().get(Samples.PATH).expect(403).json();

    assertThat(problem.get("reasons").toString())
        .isEqualTo(
            "[{\"rule\":\"SES-13\",\"sentence\":\"De la session n°113, le profil utilisé ne voit"
                + " que l'en-tête : ni son contenu, ni ses"
                + " stagiaires.\",\"facts\":{\"headerOnly\":\"113\"},\"ending\":{\"kind\":\"never\",\"sentence\":\"Attendre"
                + " n'y changera rien.\"}}]");
  }

  private static String cursorOf(String query) {
    SERVER.plugged.page = new ListSessions.Page(List.of(Samples.row(114)), NEXT);
    return SERVER.client().get(LIST + "?" + query).expect(200).json().get("next").asString();
  }
}
