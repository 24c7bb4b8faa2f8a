package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.trainer.ViewOwnCertificates.Held;
import fr.forprev.application.trainer.ViewOwnCertificates.OwnCertificates;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.CertificationRecording;
import fr.forprev.domain.trainer.CertificationRecording.Whom;
import fr.forprev.domain.trainer.TrainerStanding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What trainers read of themselves, and what INRS records. */
class TrainerApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String RECORDINGS = "/api/v1/trainer-certifications";
  private static final DispositifLevel SST_2 =
      new DispositifLevel(new DispositifCode("SST"), Level.TWO);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void a_session_of_each_level_is_opened(int level) {
    Map<String, Object> body = Bodies.draft();
    body.put("level", level);
    SERVER.client().post("/api/v1/sessions").json(body).expect(201);

    assertThat(SERVER.plugged.gotInput.dispositifLevel().level().number()).isEqualTo(level);
  }

  @Test
  void standings_and_certificates_are_read_with_what_can_be_downloaded() {
    IssuedCertificate issued =
        new IssuedCertificate(
            Samples.SESSION,
            Samples.TRAINEE,
            SST_2,
            Samples.TRAINER_ID,
            Samples.issued().certificate());
    SERVER.plugged.own =
        new OwnCertificates(
            List.of(
                new TrainerStanding(
                    SST_2, Samples.END.plusMonths(36), TrainerStanding.State.TO_RENEW)),
            List.of(
                new Held(Samples.certification(), null, false),
                new Held(Samples.certification(), issued, true)));

    JsonNode mine = SERVER.client().get("/api/v1/my-certificates").expect(200).json();

    assertThat(mine.get("standings").toString())
        .isEqualTo(
            "[{\"dispositif\":\"SST\",\"level\":2,\"state\":\"TO_RENEW\",\"stateLabel\":\"À"
                + " renouveler\",\"end\":\"2029-12-11\",\"toRenewFrom\":\"2029-03-11\"}]");
    JsonNode recorded = mine.get("certificates").get(0);
    assertThat(recorded.get("id").isNull()).isTrue();
    assertThat(recorded.get("number").isNull()).isTrue();
    assertThat(recorded.get("downloadable").asBoolean()).isFalse();
    JsonNode printed = mine.get("certificates").get(1);
    assertThat(printed.get("id").asString()).isEqualTo(Samples.CERTIFICATE.toString());
    assertThat(printed.get("certificate").asString()).isEqualTo("SST-2");
    assertThat(printed.get("end").asString()).isEqualTo("2029-12-11");
    assertThat(printed.get("downloadable").asBoolean()).isTrue();
  }

  @Test
  @Verifies(Rule.CER_05)
  void an_own_certificate_past_its_end_is_refused_with_its_facts() {
    SERVER.plugged.refused =
        List.of(
            Reason.of(
                Rule.CER_05,
                Unblock.never(),
                Fact.reference("certificate", "SST-2-2023-0000001-A"),
                Fact.day("end", Samples.END),
                Fact.day("today", Samples.END.plusDays(1))));

    JsonNode problem =
        SERVER.client().get("/api/v1/my-certificates/" + Samples.CERTIFICATE).expect(422).json();

    assertThat(problem.get("detail").asString())
        .isEqualTo(
            "Le certificat SST-2-2023-0000001-A était valable jusqu'au 11/12/2026 inclus : il ne se"
                + " télécharge plus, nous sommes le 12/12/2026.");
  }

  @Test
  @Verifies(Rule.TRA_06)
  void a_recording_answers_the_number_of_the_trainer() {
    JsonNode answer = SERVER.client().post(RECORDINGS).json(Bodies.recording()).expect(201).json();

    assertThat(SERVER.plugged.gotRecording)
        .isEqualTo(
            new CertificationRecording(
                new Whom.Known(Samples.TRAINER.number(), Samples.TRAINER.identity()),
                new CertificateCode("SST-2"),
                Samples.END,
                null,
                "Ouverture du dispositif"));
    assertThat(answer.get("forprevNumber").asString()).isEqualTo("JKA37899");
    assertThat(answer.get("end").asString()).isEqualTo("2029-12-11");
    assertThat(answer.toString()).doesNotContain("anais@example.org", "1990");
  }

  @Test
  void somebody_unknown_is_recorded_by_e_mail() {
    Map<String, Object> body = Bodies.recording();
    body.remove("forprevNumber");
    body.put("email", "anais@example.org");
    body.put("end", "2026-12-11");
    SERVER.client().post(RECORDINGS).json(body).expect(201);

    assertThat(SERVER.plugged.gotRecording.whom())
        .isEqualTo(new Whom.Unknown(Samples.TRAINER.identity(), "anais@example.org"));
    assertThat(SERVER.plugged.gotRecording.end()).isEqualTo(Samples.END);
  }

  @Test
  void a_malformed_recording_is_told_whole() {
    assertThat(
            InputErrors.of(
                SERVER
                    .client()
                    .post(RECORDINGS)
                    .json(
                        """
                        {"forprevNumber": "JKA3", "surname": "☃", "birthDate": "2023-02-29",
                         "email": "no", "certificate": "sst 2", "start": "2026-12-11",
                         "end": "2026-12-10", "reason": " "}
                        """)))
        .containsOnlyKeys(
            "",
            "/forprevNumber",
            "/surname",
            "/firstName",
            "/birthDate",
            "/email",
            "/certificate",
            "/end",
            "/reason");
    assertThat(SERVER.plugged.acts).isZero();
  }

  @Test
  void a_person_is_named_by_number_or_by_e_mail() {
    Map<String, Object> neither = Bodies.recording();
    neither.remove("forprevNumber");
    Map<String, Object> both = Bodies.recording();
    both.put("email", "anais@example.org");

    for (Map<String, Object> body : List.of(neither, both)) {
      assertThat(InputErrors.of(SERVER.client().post(RECORDINGS).json(body))).containsOnlyKeys("");
    }
  }

  @Test
  void a_reason_has_two_thousand_characters_at_most() {
    Map<String, Object> body = Bodies.recording();
    body.put("reason", "😕".repeat(2000));
    SERVER.client().post(RECORDINGS).json(body).expect(201);

    body.put("reason", "😕".repeat(2001));
    assertThat(InputErrors.of(SERVER.client().post(RECORDINGS).json(body)))
        .containsOnlyKeys("/reason");
  }
}
