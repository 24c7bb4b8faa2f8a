package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.Transactions;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A refusal loses nothing on its way to the wire. */
class RefusalTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final Reason LATER =
      Reason.of(
          Rule.SES_15,
          Unblock.from(LocalDate.of(2026, 12, 11)),
          Fact.day("endDate", LocalDate.of(2026, 12, 11)),
          Fact.day("today", LocalDate.of(2026, 12, 1)));
  private static final Reason NEVER =
      Reason.of(
          Rule.SES_10, Unblock.never(), Fact.count("line", 2), Fact.text("missing", "le nom"));
  private static final Reason ASK_INRS =
      Reason.of(Rule.SES_04, Unblock.ask(Role.INRS), Fact.reference("certificate", Samples.CODE));

  @Test
  void a_wait_tells_the_day_from_which_the_act_is_possible() {
    JsonNode problem = refused(422, EveryStatusTest.TOO_EARLY, LATER);

    assertThat(problem.get("type").asString()).isEqualTo("/problems/refused");
    assertThat(problem.get("possibleFrom").asString()).isEqualTo("2026-12-11");
    JsonNode reason = problem.get("reasons").get(0);
    assertThat(reason.get("rule").asString()).isEqualTo("SES-02");
    assertThat(reason.get("sentence").asString())
        .isEqualTo(
            "Une session qui se termine le 11/12/2026 se saisit et se traite du 11/09/2026 au"
                + " 11/03/2027 inclus ; nous sommes le 01/09/2026.");
    assertThat(reason.get("facts").toString())
        .isEqualTo(
            "{\"endDate\":\"2026-12-11\","
                + "\"window\":{\"first\":\"2026-09-11\",\"last\":\"2027-03-11\"},"
                + "\"today\":\"2026-09-01\"}");
    assertThat(reason.get("ending").toString())
        .isEqualTo(
            "{\"kind\":\"wait\",\"from\":\"2026-09-11\",\"sentence\":\"Possible à partir du"
                + " 11/09/2026.\"}");
  }

  @Test
  void all_reasons_come_together_and_one_that_never_ends_leaves_no_day() {
    JsonNode problem = refused(422, LATER, NEVER, ASK_INRS);

    assertThat(problem.has("possibleFrom")).isFalse();
    assertThat(problem.get("reasons")).hasSize(3);
    assertThat(problem.get("detail").asString())
        .contains("Les résultats s'envoient")
        .contains("Stagiaire 2 : il manque le nom.")
        .contains("est inconnue du catalogue");
    assertThat(problem.get("reasons").get(1).get("ending").get("kind").asString())
        .isEqualTo("never");
    assertThat(problem.get("reasons").get(2).get("ending").get("role").asString())
        .isEqualTo("INRS");
    assertThat(problem.get("reasons").get(2).get("facts").get("certificate").asString())
        .isEqualTo("SST-1");
  }

  @Test
  void a_rule_about_the_actor_answers_403_whatever_else_is_wrong() {
    JsonNode problem = refused(403, NEVER, EveryStatusTest.NOT_YOUR_TURN);

    assertThat(problem.get("reasons").get(1).get("rule").asString()).isEqualTo("SES-13");
  }

  @Test
  @Verifies(Rule.CER_09)
  void a_reason_about_the_actor_answers_403_and_another_of_the_same_rule_422() {
    Reason askManager =
        Reason.reserved(Rule.CER_09, Role.MANAGER, Fact.text("act", "Annuler un certificat"));
    Reason annulled =
        Reason.of(
            Rule.CER_09,
            Unblock.never(),
            Fact.reference("certificate", Samples.NUMBER),
            Fact.day("annulledOn", LocalDate.of(2026, 12, 14)));

    refused(403, annulled, askManager);
    JsonNode problem = refused(422, annulled);
    assertThat(problem.get("detail").asString())
        .isEqualTo("Le certificat n° " + Samples.NUMBER + " est annulé depuis le 14/12/2026.");
  }

  @Test
  void what_the_actor_may_not_see_is_not_found_and_names_no_rule() {
    SERVER.plugged.unseen = true;
    String text = SERVER.client().post(Samples.PATH + "/submission").expect(404).text();

    assertThat(text).doesNotContain("SES-13", "reasons", "facts");
    assertThat(SERVER.plugged.acts).isZero();
  }

  @Test
  void unseen_by_the_act_alone_is_not_found_too() {
    refused404(Reason.unseen(Rule.SES_13));
    refused404(NEVER, Reason.unseen(Rule.SES_13));
  }

  @Test
  void a_collision_that_lasts_is_a_conflict() {
    SERVER.plugged.thrown = new Transactions.ConflictException(new RuntimeException("row 12"));
    ApiClient.Answer answer = SERVER.client().post(Samples.PATH + "/certificates").expect(409);

    assertThat(answer.json().get("type").asString()).isEqualTo("/problems/conflict");
    assertThat(answer.text()).doesNotContain("row 12");
  }

  @Test
  void the_unexpected_shows_a_reference_and_nothing_of_the_inside() {
    SERVER.plugged.thrown = new IllegalStateException("SELECT secret FROM DUPONT");
    ApiClient.Answer answer = SERVER.client().get(Samples.PATH).expect(500);

    assertThat(answer.json().get("reference").asString()).isEqualTo(answer.header("X-Request-Id"));
    assertThat(answer.text())
        .doesNotContain("SELECT", "DUPONT", "IllegalState", "fr.forprev", "java");
  }

  @Test
  void even_an_error_of_the_machine_is_a_problem() {
    SERVER.plugged.fatal = new StackOverflowError("DUPONT");
    ApiClient.Answer answer = SERVER.client().post(Samples.PATH + "/submission").expect(500);

    assertThat(answer.json().get("reference").asString()).isEqualTo(answer.header("X-Request-Id"));
    assertThat(answer.text()).doesNotContain("DUPONT", "Overflow");
  }

  private static JsonNode refused(int status, Reason... reasons) {
    SERVER.plugged.refused = List.of(reasons);
    return SERVER.client().post(Samples.PATH + "/submission").expect(status).json();
  }

  private static void refused404(Reason... reasons) {
    assertThat(refused(404, reasons).has("reasons")).isFalse();
  }
}
