package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.habilitation.Resignation;
import fr.forprev.domain.habilitation.Withdrawal;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class HabilitationApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String HABILITATIONS = "/api/v1/habilitations";
  private static final String HABILITATION = HABILITATIONS + "/" + Samples.HABILITATION;
  private static final Fact NUMBER = Fact.reference("number", "H00421/2023/SST-1/O");

  @Test
  void an_habilitation_tells_where_it_stands() {
    assertThat(SERVER.client().get(HABILITATIONS).expect(200).text())
        .isEqualTo(
            "{\"habilitations\":[{\"id\":\""
                + Samples.HABILITATION
                + "\",\"number\":\"H00421/2023/SST-1/O\",\"organisation\":\"MAROSE FORMATION\","
                + "\"dispositif\":\"SST\",\"level\":1,\"state\":\"SUSPENDED\","
                + "\"stateLabel\":\"Suspendue\","
                + "\"terms\":[{\"first\":\"2025-12-11\",\"last\":\"2027-12-11\"}],"
                + "\"expiry\":\"2027-12-11\",\"daysLeft\":365,"
                + "\"suspensions\":[{\"from\":\"2026-12-11\",\"to\":\"2026-12-20\","
                + "\"reason\":\"Contrôle défavorable\"}],"
                + "\"withdrawal\":null,\"resignedFrom\":null}]}");
    assertThat(SERVER.plugged.gotNumber).isNull();
  }

  @Test
  void it_tells_how_it_ended() {
    SERVER.plugged.habilitation =
        Samples.habilitation(new Withdrawal(Samples.END, "Manquements répétés"));
    JsonNode withdrawn = first(HABILITATIONS);
    assertThat(withdrawn.get("withdrawal").toString())
        .isEqualTo("{\"from\":\"2026-12-11\",\"reason\":\"Manquements répétés\"}");
    assertThat(withdrawn.get("daysLeft").isNull()).isTrue();

    SERVER.plugged.habilitation = Samples.habilitation(new Resignation(Samples.END));
    assertThat(first(HABILITATIONS).get("resignedFrom").asString()).isEqualTo("2026-12-11");
  }

  @Test
  void it_is_searched_by_number() {
    first(HABILITATIONS + "?number=H00421%2F2023%2FSST-1%2FO");

    assertThat(SERVER.plugged.gotNumber).isEqualTo(new HabilitationNumber("H00421/2023/SST-1/O"));
    SERVER.client().get(HABILITATIONS + "?number=" + "H".repeat(41)).expect(400);
    SERVER.client().get(HABILITATIONS + "?state=EXPIRED").expect(400);
  }

  @Test
  void it_is_suspended_from_a_day_to_another() {
    SERVER.client().post(HABILITATION + "/suspensions").json(Bodies.suspension()).expect(200);

    assertThat(new DateSpan(SERVER.plugged.gotDay, SERVER.plugged.gotLastDay))
        .isEqualTo(new DateSpan(Samples.END, Samples.END.plusDays(20)));
    assertThat(SERVER.plugged.gotComment).isEqualTo("Contrôle défavorable");
  }

  @ParameterizedTest
  @MethodSource("otherActs")
  void other_acts_take_their_first_day(String act, Map<String, Object> body) {
    SERVER.client().post(HABILITATION + act).json(body).expect(200);

    assertThat(SERVER.plugged.gotDay).isEqualTo(Samples.END);
    assertThat(SERVER.plugged.gotComment).isEqualTo(body.get("reason"));
  }

  static Stream<Arguments> otherActs() {
    return Stream.of(
        arguments("/suspensions/lift", Bodies.from()),
        arguments("/withdrawal", Bodies.withdrawal()),
        arguments("/resignation", Bodies.from()));
  }

  @Test
  void everything_that_is_wrong_is_told() {
    assertThat(pointers("/suspensions", Bodies.of())).containsExactly("/from", "/reason", "/to");
    assertThat(pointers("/withdrawal", Bodies.of("from", "hier", "reason", "a\u0007")))
        .containsExactly("/reason", "/from");
    assertThat(pointers("/suspensions/lift", Bodies.of("from", 3))).containsExactly("/from");
    assertThat(pointers("/resignation", Bodies.of("from", "2026-12-11", "reason", "x")))
        .containsExactly("/reason");
    Map<String, Object> endless = Bodies.withdrawal();
    endless.put("reason", "x".repeat(2001));
    assertThat(pointers("/withdrawal", endless)).containsExactly("/reason");
  }

  @Test
  void an_act_that_belongs_to_somebody_else_answers_403() {
    SERVER.plugged.refused =
        List.of(
            Reason.reserved(
                Rule.HAB_14,
                Role.COMMISSION,
                Fact.text("reservedAct", "retirer l'habilitation"),
                NUMBER));

    JsonNode problem =
        SERVER
            .client()
            .post(HABILITATION + "/withdrawal")
            .json(Bodies.withdrawal())
            .expect(403)
            .json();

    assertThat(problem.get("detail").asString())
        .isEqualTo(
            "Il n'appartient pas au profil utilisé de retirer l'habilitation"
                + " H00421/2023/SST-1/O.");
    assertThat(problem.get("reasons").get(0).get("ending").get("role").asString())
        .isEqualTo("COMMISSION");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_refusal_says_why(Reason reason, String sentence) {
    SERVER.plugged.refused = List.of(reason);

    JsonNode told =
        SERVER
            .client()
            .post(HABILITATION + "/suspensions")
            .json(Bodies.suspension())
            .expect(422)
            .json()
            .get("reasons")
            .get(0);

    assertThat(told.get("rule").asString()).isEqualTo("HAB-14");
    assertThat(told.get("sentence").asString()).isEqualTo(sentence);
  }

  static Stream<Arguments> refusals() {
    Fact from = Fact.day("from", Samples.END);
    return Stream.of(
        arguments(
            refusal(from, Fact.day("today", Samples.END.plusDays(1))),
            "Rien ne s'enregistre pour un jour passé : le 11/12/2026 est avant aujourd'hui, le"
                + " 12/12/2026."),
        arguments(
            refusal(from, Fact.day("to", Samples.END.minusDays(1))),
            "La suspension ne peut pas finir le 10/12/2026, avant de commencer le 11/12/2026."),
        arguments(
            refusal(Fact.text("missing", "le motif")),
            "Pour suspendre ou retirer une habilitation, il manque le motif."),
        arguments(
            refusal(NUMBER, Fact.span("suspension", new DateSpan(Samples.END, Samples.END))),
            "L'habilitation H00421/2023/SST-1/O est déjà suspendue du 11/12/2026 au 11/12/2026"
                + " inclus."),
        arguments(
            refusal(NUMBER, Fact.day("day", Samples.END)),
            "L'habilitation H00421/2023/SST-1/O n'est pas suspendue le 11/12/2026."),
        arguments(
            refusal(NUMBER, Fact.day("withdrawnFrom", Samples.END)),
            "L'habilitation H00421/2023/SST-1/O est déjà retirée à compter du 11/12/2026."),
        arguments(
            refusal(NUMBER, Fact.day("resignedFrom", Samples.END)),
            "L'entité a déjà renoncé à l'habilitation H00421/2023/SST-1/O à compter du"
                + " 11/12/2026."),
        arguments(
            refusal(NUMBER, Fact.day("expiry", Samples.END.minusDays(1)), from),
            "L'habilitation H00421/2023/SST-1/O est échue le 10/12/2026 : elle ne donne plus aucun"
                + " droit le 11/12/2026."));
  }

  private static Reason refusal(Fact... facts) {
    return Reason.of(Rule.HAB_14, Unblock.never(), facts);
  }

  private static JsonNode first(String path) {
    return SERVER.client().get(path).expect(200).json().get("habilitations").get(0);
  }

  private static List<String> pointers(String act, Map<String, Object> body) {
    return SERVER
        .client()
        .post(HABILITATION + act)
        .json(body)
        .expect(400)
        .json()
        .get("errors")
        .valueStream()
        .map(error -> error.get("pointer").asString())
        .toList();
  }
}
