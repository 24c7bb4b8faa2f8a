package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Support.Found;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.CaisseRequest;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.PersonSearch;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What support does, as calls. */
class SupportApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String HOTLINE = "/api/v1/hotline";

  private static PluggedSupport plugged() {
    return SERVER.plugged.accounts.support;
  }

  private static ApiClient.Answer posted(String path, Map<String, Object> body, int status) {
    return SERVER.client().post(HOTLINE + path).json(body).expect(status);
  }

  @Test
  void a_search_answers_who_was_found() {
    plugged().found = new Found(List.of(People.MANAGER), false, new ForprevNumber("ZZX70070"));

    JsonNode found = posted("/searches", Bodies.of("number", "ZZX70070"), 200).json();

    assertThat(plugged().gotSearch)
        .isEqualTo(new PersonSearch.ByNumber(new ForprevNumber("ZZX70070")));
    assertThat(found.toString())
        .isEqualTo(
            "{\"persons\":[{\"forprevNumber\":\"JKA37899\",\"surname\":\"PARIS\",\"firstName\":"
                + "\"Karine\",\"birthDate\":\"1980-12-31\",\"email\":\"K@exemple.fr\"}],"
                + "\"more\":false,\"merged\":\"ZZX70070\"}");
  }

  @Test
  void names_and_emails_are_looked_for_one_thing_at_a_time() {
    posted("/searches", Bodies.of("surname", "Paris", "firstName", "Karine"), 200);
    assertThat(plugged().gotSearch)
        .isEqualTo(new PersonSearch.ByName(new Name("Paris"), new Name("Karine")));
    posted("/searches", Bodies.of("email", "k@example.org"), 200);
    assertThat(plugged().gotSearch).isEqualTo(new PersonSearch.ByEmail("k@example.org"));

    posted("/searches", Bodies.of("firstName", "Karine"), 400);
    posted("/searches", Bodies.of("number", "JKA37899", "email", "k@example.org"), 400);
    posted("/searches", Bodies.of("number", "jka"), 400);
  }

  @Test
  void a_person_is_told_with_roles_and_traces() {
    JsonNode file = SERVER.client().get(HOTLINE + "/persons/BCD12345").expect(200).json();

    assertThat(file.get("merged").toString()).isEqualTo("[\"ZZX70070\"]");
    assertThat(file.get("roles").get(0).get("role").asString()).isEqualTo("DELEGATE");
    assertThat(file.get("traces").get(0).get("by").asString()).isEqualTo("AUBRY Théo (STV44444)");
    assertThat(file.get("traces").get(1).get("by").isNull()).isTrue();
  }

  @Test
  @Verifies(Rule.USR_02)
  void a_correction_says_what_stays_by_leaving_it_out() {
    JsonNode corrected = posted("/corrections", Bodies.correction(), 200).json();

    assertThat(plugged().gotIdentity).isNull();
    assertThat(plugged().gotReason).isEqualTo("Appel du 3 mars");
    assertThat(corrected.get("email").asString()).isEqualTo("emile@example.org");

    Map<String, Object> half = Bodies.correction();
    half.put("surname", "Nguyen");
    posted("/corrections", half, 400);
    Map<String, Object> endless = Bodies.correction();
    endless.put("reason", "x".repeat(2001));
    posted("/corrections", endless, 400);
  }

  @Test
  @Verifies(Rule.USR_02)
  void a_correction_without_reason_is_refused_by_its_rule() {
    plugged().refused =
        List.of(
            Reason.of(
                Rule.USR_02,
                Unblock.never(),
                Fact.text("correctedData", "l'adresse électronique"),
                Fact.text("missing", "le motif de la demande")));

    JsonNode problem = posted("/corrections", Bodies.correction(), 422).json();

    assertThat(problem.get("reasons").get(0).get("rule").asString()).isEqualTo("USR-02");
    assertThat(problem.get("detail").asString())
        .isEqualTo("Pour corriger l'adresse électronique, il manque le motif de la demande.");
  }

  @Test
  @Verifies(Rule.USR_09)
  void a_merge_tells_who_stays_and_what_follows() {
    plugged().remarks =
        List.of(
            Remark.of(
                Rule.USR_09,
                Fact.text("keptIdentity", "PARIS Karine"),
                Fact.text("droppedIdentity", "SANS Rôle")));

    JsonNode preview = posted("/merge-preview", Bodies.merge(), 200).json();

    assertThat(preview.get("survivor").get("forprevNumber").asString()).isEqualTo("JKA37899");
    assertThat(preview.get("absorbed").get("forprevNumber").asString()).isEqualTo("RST33333");
    assertThat(preview.get("certifications").asInt()).isEqualTo(2);
    assertThat(preview.get("remarks")).hasSize(1);
    assertThat(SERVER.plugged.accounts.acts).isZero();
    posted("/merges", Bodies.merge(), 200);
    assertThat(SERVER.plugged.accounts.acts).isEqualTo(1);
    assertThat(plugged().gotOther).isEqualTo(new ForprevNumber("JKA37899"));
  }

  @Test
  @Verifies(Rule.USR_09)
  void the_sessions_that_prevent_a_merge_are_facts() {
    plugged().refused =
        List.of(
            Reason.of(
                Rule.USR_09, Unblock.ask(Role.MANAGER), Fact.text("sharedSessions", "113, 127")));

    JsonNode problem = posted("/merges", Bodies.merge(), 422).json();

    assertThat(problem.get("reasons").get(0).get("facts").toString()).contains("113, 127");
  }

  @Test
  @Verifies(Rule.USR_07)
  void a_manager_is_appointed_with_what_the_caisse_asked() {
    JsonNode manager = posted("/managers", Bodies.manager(), 201).json();

    assertThat(manager.get("forprevNumber").asString()).isEqualTo("BCD12345");
    assertThat(SERVER.plugged.accounts.gotAppointing)
        .isEqualTo(
            new Appointing(
                Role.MANAGER,
                new Appointee.ByNumber(People.DELEGATE.number()),
                new CaisseRequest("Courrier de la Carsat du 3 mars", Set.of(People.MANAGER.id()))));

    for (Object[] wrong :
        List.of(
            new Object[] {"reason", " "},
            new Object[] {"gone", List.of("x")},
            new Object[] {"email", "z@example.org"},
            new Object[] {"siret", "1"})) {
      Map<String, Object> body = Bodies.manager();
      body.put((String) wrong[0], wrong[1]);
      posted("/managers", body, 400);
    }
  }

  @Test
  void somebody_new_is_appointed_by_identity_and_email() {
    Map<String, Object> body = Bodies.manager();
    body.remove("number");
    posted("/managers", body, 400);
    body.putAll(Bodies.identity());
    posted("/managers", body, 400);
    body.put("email", "zoe@example.org");
    posted("/managers", body, 201);

    assertThat(SERVER.plugged.accounts.gotAppointing.whom())
        .isInstanceOf(Appointee.ByIdentity.class);
  }
}
