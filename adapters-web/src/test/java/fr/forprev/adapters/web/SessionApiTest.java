package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.trainer.RequiredQualification;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerClaim;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What each act after the draft takes and gives. */
class SessionApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @Test
  void a_generated_session_shows_results_and_certificates() {
    SERVER.plugged.seen = Samples.generated();
    ApiClient.Answer answer = SERVER.client().get(Samples.PATH).expect(200);
    JsonNode session = answer.json().get("session");

    assertThat(answer.header("ETag")).isEqualTo("\"6\"");
    assertThat(session.get("trainerName").asString()).isEqualTo("LÉVÊQUE Anaïs");
    assertThat(session.get("trainees").get(0).get("result").asString()).isEqualTo("PASSED");
    assertThat(session.get("generatedOn").asString()).isEqualTo("2026-12-12");
    assertThat(session.get("lastDownloadDay").asString()).isEqualTo("2026-12-27");
    assertThat(session.get("certificates").get(0).get("trainee").asString())
        .isEqualTo(Samples.TRAINEE.toString());
    assertThat(session.get("certificates").get(0).get("end").asString()).isEqualTo("2028-12-11");
  }

  @Test
  @Verifies(Rule.SES_08)
  void a_passed_check_shows_surname_and_first_name_and_nothing_else() {
    ApiClient.Answer answer =
        SERVER.client().post(Samples.PATH + "/trainer-check").json(Bodies.number()).expect(200);

    assertThat(SERVER.plugged.gotClaim)
        .isEqualTo(new TrainerClaim.ByNumber(Samples.TRAINER.number()));
    assertThat(answer.json().get("trainer").toString())
        .isEqualTo("{\"surname\":\"LÉVÊQUE\",\"firstName\":\"Anaïs\"}");
    assertThat(answer.text()).doesNotContain("anais@example.org", Samples.TRAINER_ID.toString());
    assertThat(answer.header("ETag")).isEqualTo("\"5\"");
  }

  @Test
  @Verifies(Rule.SES_08)
  void a_failed_check_answers_each_test_and_shows_nobody() {
    SERVER.plugged.check =
        TrainerCheck.of(
            List.of(), new RequiredQualification(Samples.SST_1, Samples.END), Samples.END);
    JsonNode check =
        SERVER
            .client()
            .post(Samples.PATH + "/trainer-check")
            .json(Bodies.of("surname", "LÉVÊQUE", "firstName", "Anaïs", "birthDate", "1984-02-29"))
            .expect(200)
            .json();

    assertThat(SERVER.plugged.gotClaim)
        .isEqualTo(
            new TrainerClaim.ByIdentity(
                new Identity(
                    Samples.name("LÉVÊQUE"), Samples.name("Anaïs"), LocalDate.of(1984, 2, 29))));
    assertThat(check.get("exists").asString()).isEqualTo("NO");
    assertThat(check.get("valid").asString()).isEqualTo("NOT_RUN");
    assertThat(check.get("trainer").isNull()).isTrue();
    assertThat(check.get("reason").get("rule").asString()).isEqualTo("SES-08");
  }

  @Test
  void a_submission_carries_the_warnings() {
    SERVER.plugged.remarks =
        List.of(Remark.of(Rule.SES_11, Fact.count("trainees", 3), Fact.count("minimum", 4)));
    JsonNode answer = SERVER.client().post(Samples.PATH + "/submission").expect(200).json();

    assertThat(answer.get("session").get("state").asString()).isEqualTo("WITH_TRAINER");
    assertThat(answer.get("remarks").toString())
        .isEqualTo(
            "[{\"rule\":\"SES-11\",\"sentence\":\"Le groupe compte 3 stagiaire(s), moins que le"
                + " minimum de 4.\",\"facts\":{\"trainees\":3,\"minimum\":4}}]");
  }

  @Test
  void results_are_sent_by_trainee() {
    SERVER.client().post(Samples.PATH + "/results").json(Bodies.results()).expect(200);

    assertThat(SERVER.plugged.gotResults).isEqualTo(Map.of(Samples.TRAINEE, Result.PASSED));
  }

  @Test
  void a_return_answers_the_draft_that_its_trainer_no_longer_sees() {
    SERVER.plugged.seen = Samples.withTrainer();
    JsonNode session =
        SERVER
            .client()
            .post(Samples.PATH + "/return")
            .json(Bodies.comment("Absent :\nà retirer 😕"))
            .expect(200)
            .json()
            .get("session");

    assertThat(SERVER.plugged.gotComment).isEqualTo("Absent :\nà retirer 😕");
    assertThat(session.get("state").asString()).isEqualTo("DRAFT");
    assertThat(session.get("comment").asString()).isEqualTo("Absent :\nà retirer 😕");
  }

  @Test
  void a_generation_answers_what_was_issued_or_that_nobody_passed() {
    SERVER.plugged.seen = Samples.withEntity();
    ApiClient client = SERVER.client();
    JsonNode first = client.post(Samples.PATH + "/certificates").expect(200).json();
    JsonNode again = client.post(Samples.PATH + "/certificates").expect(200).json();
    assertThat(first).isEqualTo(again);
    assertThat(first.get("session").get("certificates")).hasSize(1);

    SERVER.plugged.issue = new Issue(Samples.generated(), List.of());
    JsonNode none = client.post(Samples.PATH + "/certificates").expect(200).json();
    assertThat(none.get("session").get("certificates")).isEmpty();
  }

  @Test
  void a_certificate_comes_as_a_file_to_keep_and_not_to_cache() {
    SERVER.plugged.file =
        new CertificateFile("a\"b\r\né/.pdf", "%PDF-1.7 ©".getBytes(StandardCharsets.UTF_8));
    ApiClient.Answer answer =
        SERVER.client().get(Samples.PATH + "/certificates/" + Samples.CERTIFICATE).expect(200);

    assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"a_b____.pdf\"");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.raw().body()).isEqualTo(SERVER.plugged.file.pdf());
  }
}
