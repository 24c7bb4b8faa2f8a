package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.DecideCorrection.Verdict;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Annulment by the entity, and correction (CER-09). */
@Verifies(Rule.CER_09)
class CorrectionApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String CERTIFICATE = Samples.PATH + "/certificates/" + Samples.CERTIFICATE;
  private static final String LINE =
      "{\"number\":\"" + Samples.NUMBER + "\",\"annulledOn\":\"2026-12-14\"}";

  @ParameterizedTest
  @EnumSource
  void an_annulment_takes_one_of_the_reasons_and_gives_number_and_day(AnnulmentReason reason) {
    String answer =
        SERVER
            .client()
            .post(CERTIFICATE + "/annulment")
            .json(Bodies.of("reason", reason.name()))
            .expect(200)
            .text();

    assertThat(answer).isEqualTo(LINE);
    assertThat(SERVER.plugged.gotReason).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"reason\":null}", "{\"reason\":\"Mme Durand a menti\"}"})
  void a_reason_is_never_typed(String body) {
    assertThat(InputErrors.of(SERVER.client().post(CERTIFICATE + "/annulment").json(body)))
        .containsOnlyKeys("/reason");
    assertThat(SERVER.plugged.acts).isZero();
  }

  @Test
  void a_correction_is_asked_with_a_whole_identity() {
    JsonNode asked =
        SERVER
            .client()
            .post(CERTIFICATE + "/correction")
            .json(Bodies.identity())
            .expect(200)
            .json();

    assertThat(SERVER.plugged.gotIdentity).isEqualTo(Samples.pending().identity());
    assertThat(asked.toString())
        .isEqualTo(
            "{\"trainee\":\""
                + Samples.TRAINEE
                + "\",\"certificate\":\""
                + Samples.NUMBER
                + "\",\"surname\":\"D'ALMEIDA-RÊGO\",\"firstName\":\"Zoé\","
                + "\"birthDate\":\"1990-02-28\",\"askedOn\":\"2026-12-13\","
                + "\"state\":\"PENDING\",\"comment\":null,\"replacement\":null}");
  }

  @Test
  void an_identity_lacks_nothing() {
    assertThat(InputErrors.of(SERVER.client().post(CERTIFICATE + "/correction").json("{}")))
        .containsOnlyKeys("/surname", "/firstName", "/birthDate");
    assertThat(
            InputErrors.of(
                SERVER
                    .client()
                    .post(CERTIFICATE + "/correction")
                    .json(
                        Bodies.of("surname", "☃", "firstName", "Zoé", "birthDate", "1990-02-30"))))
        .containsOnlyKeys("/surname", "/birthDate");
  }

  @Test
  void an_approval_gives_the_number_of_the_replacement() {
    JsonNode approved =
        SERVER
            .client()
            .post(CERTIFICATE + "/correction/decision")
            .json(Bodies.of("approved", true))
            .expect(200)
            .json();

    assertThat(SERVER.plugged.gotVerdict).isEqualTo(new Verdict.Approve());
    assertThat(approved.get("state").asString()).isEqualTo("APPROVED");
    assertThat(approved.get("replacement").asString()).isEqualTo(Samples.OTHER_NUMBER.value());
  }

  @Test
  void a_decline_gives_its_comment() {
    SERVER.plugged.decided = Samples.pending().declined("La carte dit Zoë.");
    JsonNode declined =
        SERVER
            .client()
            .post(CERTIFICATE + "/correction/decision")
            .json(Bodies.of("approved", false, "comment", "La carte dit Zoë."))
            .expect(200)
            .json();

    assertThat(SERVER.plugged.gotVerdict).isEqualTo(new Verdict.Decline("La carte dit Zoë."));
    assertThat(declined.get("state").asString()).isEqualTo("DECLINED");
    assertThat(declined.get("comment").asString()).isEqualTo("La carte dit Zoë.");
  }

  @Test
  void a_comment_goes_with_a_decline_alone() {
    assertThat(decisionErrors(Bodies.of("approved", true, "comment", "Bien.")))
        .containsOnlyKeys("/comment");
    assertThat(decisionErrors(Bodies.of("comment", "Non."))).containsOnlyKeys("/approved");
    assertThat(decisionErrors(Bodies.of("approved", false, "comment", "x".repeat(2001))))
        .containsOnlyKeys("/comment");
    assertThat(decisionErrors(Bodies.of("approved", false, "comment", "a\u0000b")))
        .containsOnlyKeys("/comment");
    assertThat(SERVER.plugged.acts).isZero();
  }

  @Test
  void a_decline_without_comment_is_refused_by_the_rule() {
    SERVER.plugged.refused =
        List.of(Reason.of(Rule.CER_09, Unblock.never(), Fact.text("missing", "le commentaire")));
    JsonNode problem =
        SERVER
            .client()
            .post(CERTIFICATE + "/correction/decision")
            .json(Bodies.of("approved", false))
            .expect(422)
            .json();

    assertThat(SERVER.plugged.gotVerdict).isEqualTo(new Verdict.Decline(""));
    assertThat(problem.get("detail").asString())
        .isEqualTo("Pour refuser la correction, il manque le commentaire.");
  }

  @Test
  void every_refusal_has_its_sentence() {
    Fact certificate = Fact.reference("certificate", Samples.NUMBER);
    Fact lastDay = Fact.day("lastDay", LocalDate.of(2026, 12, 27));
    Fact today = Fact.day("today", LocalDate.of(2026, 12, 28));
    Map<String, Reason> sentences =
        Map.of(
            "s'annulait par l'entité jusqu'au 27/12/2026 inclus",
            reason(Unblock.ask(Role.INRS), certificate, lastDay, today),
            "se demande et se décide jusqu'au 27/12/2026 inclus",
            reason(Unblock.never(), lastDay, today),
            "a été remplacé par le n° " + Samples.OTHER_NUMBER,
            reason(
                Unblock.never(), certificate, Fact.reference("replacement", Samples.OTHER_NUMBER)),
            "demandée le 13/12/2026, attend la décision du formateur.",
            reason(
                Unblock.ask(Role.TRAINER),
                certificate,
                Fact.day("askedOn", LocalDate.of(2026, 12, 13))),
            "Aucune correction du certificat n° " + Samples.NUMBER,
            reason(Unblock.ask(Role.MANAGER), certificate),
            "est celle que porte déjà le certificat n° " + Samples.NUMBER,
            reason(Unblock.never(), Fact.reference("unchanged", Samples.NUMBER)),
            "Un certificat SST/2 porte l'identité du compte",
            reason(Unblock.ask(Role.SUPPORT), Fact.reference("dispositifLevel", "SST/2")));

    sentences.forEach((sentence, reason) -> {
      SERVER.plugged.refused = List.of(reason);
      assertThat(
              SERVER
                  .client()
                  .post(CERTIFICATE + "/correction")
                  .json(Bodies.identity())
                  .expect(422)
                  .json()
                  .get("detail")
                  .asString())
          .contains(sentence);
    });
  }

  @Test
  void a_session_shows_what_was_annulled_corrected_and_replaced() {
    SERVER.plugged.corrected = true;
    SERVER.plugged.seen = Samples.generated();
    JsonNode session = SERVER.client().get(Samples.PATH).expect(200).json().get("session");

    assertThat(session.get("annulled").toString())
        .isEqualTo(
            "[{\"id\":\""
                + Samples.CERTIFICATE
                + "\",\"number\":\""
                + Samples.NUMBER
                + "\",\"trainee\":\""
                + Samples.TRAINEE
                + "\",\"annulledOn\":\"2026-12-14\"}]");
    assertThat(session.get("corrections").get(0).get("state").asString()).isEqualTo("APPROVED");
    assertThat(session.get("certificates").get(0).get("replaces").asString())
        .isEqualTo(Samples.NUMBER.value());
    assertThat(session.get("trainees").get(0).get("surname").asString()).isEqualTo("D'ALMEIDA");
  }

  private static Map<String, String> decisionErrors(Map<String, Object> body) {
    return InputErrors.of(SERVER.client().post(CERTIFICATE + "/correction/decision").json(body));
  }

  private static Reason reason(Unblock unblock, Fact... facts) {
    return Reason.of(Rule.CER_09, unblock, facts);
  }
}
