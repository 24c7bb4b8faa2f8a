package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.organisation.DeclareTrainingSite;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class TrainingSiteApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String SITES = "/api/v1/training-sites";
  private static final String SITE = SITES + "/" + Samples.SITE.id();

  @Test
  void the_list_has_all_of_each_site() {
    assertThat(SERVER.client().get(SITES).expect(200).text())
        .isEqualTo(
            "{\"sites\":[{\"id\":\""
                + Samples.SITE.id()
                + "\",\"name\":\"Plateforme Nord\",\"address\":\"1 rue de l'Église\","
                + "\"postalCode\":\"59000\",\"town\":\"Lille\","
                + "\"dispositifs\":[\"CATEC\",\"ECHPIED\"],\"closedOn\":\"2026-12-11\"}]}");
  }

  @Test
  void a_site_is_declared_as_typed() {
    JsonNode declared = SERVER.client().post(SITES).json(Bodies.site()).expect(201).json();

    assertThat(declared.get("name").asString()).isEqualTo("Plateforme Nord");
    assertThat(SERVER.plugged.gotActor).isEqualTo(Samples.ACTOR);
    assertThat(SERVER.plugged.gotSite)
        .isEqualTo(
            new DeclareTrainingSite.Typed(
                Samples.name("Plateforme Nord"),
                Samples.name("1 rue de l'Église"),
                new PostalCode("59000"),
                Samples.name("Lille"),
                Set.of(new DispositifCode("CATEC"), new DispositifCode("ECHPIED"))));
  }

  @Test
  void everything_that_is_wrong_is_told() {
    Map<String, Object> wrong =
        Bodies.of(
            "name", "☃", "postalCode", "5900", "town", " ", "dispositifs", List.of("CATEC", "?"));

    assertThat(pointers(wrong))
        .containsExactlyInAnyOrder("/name", "/address", "/postalCode", "/town", "/dispositifs/1");
  }

  @Test
  void a_site_has_a_dispositif() {
    Map<String, Object> none = Bodies.site();
    none.put("dispositifs", List.of());

    assertThat(pointers(none)).containsExactly("/dispositifs");
  }

  @Test
  void a_site_is_closed_from_a_day_on() {
    SERVER.client().post(SITE + "/closing").json(Bodies.from()).expect(200);

    assertThat(SERVER.plugged.gotDay).isEqualTo(Samples.END);
    SERVER.client().post(SITE + "/closing").json(Bodies.of()).expect(400);
    SERVER.client().post(SITE + "/closing").json(Bodies.of("from", "2026-02-29")).expect(400);
  }

  @Test
  void a_deleted_site_leaves_nothing_to_say() {
    assertThat(SERVER.client().call("DELETE", SITE).token(Samples.TOKEN).expect(204).text())
        .isEmpty();
    assertThat(SERVER.plugged.acts).isEqualTo(1);
  }

  @Test
  void a_site_in_use_is_refused_with_the_way_out() {
    SERVER.plugged.refused =
        List.of(
            Reason.of(
                Rule.ENT_03,
                Unblock.never(),
                Fact.text("site", "Plateforme Nord"),
                Fact.count("sessions", 3)));

    JsonNode problem = SERVER.client().call("DELETE", SITE).token(Samples.TOKEN).expect(422).json();

    assertThat(problem.get("detail").asString())
        .isEqualTo(
            "La plateforme Plateforme Nord ne peut pas être supprimée, 3 session(s) s'y réfèrent :"
                + " fermez-la, ces sessions la gardent et aucune autre ne la choisira.");
    assertThat(problem.get("reasons").get(0).get("facts").get("sessions").asInt()).isEqualTo(3);
  }

  @Test
  void a_delegate_is_refused_as_a_delegate_though_the_rule_refuses_other_things_too() {
    SERVER.plugged.refused = List.of(TrainingSite.reserved());

    JsonNode reason =
        SERVER.client().post(SITES).json(Bodies.site()).expect(403).json().get("reasons").get(0);

    assertThat(reason.get("rule").asString()).isEqualTo("ENT-03");
    assertThat(reason.get("sentence").asString())
        .isEqualTo(
            "Seul un gestionnaire de l'entité déclare, ferme et supprime ses plateformes"
                + " pédagogiques.");
    assertThat(reason.get("ending").get("role").asString()).isEqualTo("MANAGER");
  }

  @Test
  void a_closed_site_cannot_be_chosen() {
    SERVER.plugged.refused =
        List.of(
            Reason.of(
                Rule.SES_05,
                Unblock.ask(Role.MANAGER),
                Fact.text("site", "Plateforme Nord"),
                Fact.day("closedOn", Samples.END),
                Fact.day("endDate", Samples.END)));

    assertThat(
            SERVER
                .client()
                .post(Samples.PATH + "/submission")
                .expect(422)
                .json()
                .get("detail")
                .asString())
        .isEqualTo(
            "La plateforme Plateforme Nord est fermée à partir du 11/12/2026 : une session qui se"
                + " termine le 11/12/2026 ne peut pas s'y tenir.");
  }

  private static List<String> pointers(Map<String, Object> body) {
    return SERVER
        .client()
        .post(SITES)
        .json(body)
        .expect(400)
        .json()
        .get("errors")
        .valueStream()
        .map(error -> error.get("pointer").asString())
        .toList();
  }
}
