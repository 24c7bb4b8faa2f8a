package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.certificate.ListAnnulments;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Annulment from the number, and the published list (CER-09). */
@Verifies(Rule.CER_09)
class AnnulledApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String ANNULLED = "/api/v1/certificates/annulled";
  private static final String BY_NUMBER = "/api/v1/certificates/annulments";
  private static final String LINE =
      "{\"number\":\"" + Samples.NUMBER + "\",\"annulledOn\":\"2026-12-14\"}";

  @Test
  void inrs_annuls_by_the_number_as_printed() {
    String answer =
        SERVER
            .client()
            .post(BY_NUMBER)
            .json(Bodies.of("number", Samples.NUMBER.value(), "reason", "FRAUD"))
            .expect(200)
            .text();

    assertThat(answer).isEqualTo(LINE);
    assertThat(SERVER.plugged.gotCertificateNumber).isEqualTo(Samples.NUMBER);
    assertThat(SERVER.plugged.gotReason).isEqualTo(AnnulmentReason.FRAUD);
  }

  @Test
  void a_number_with_a_wrong_check_character_is_malformed() {
    String wrong = wrongCheck();

    assertThat(
            InputErrors.of(
                SERVER
                    .client()
                    .post(BY_NUMBER)
                    .json(Bodies.of("number", wrong, "reason", "FRAUD"))
                    .beyondContract()))
        .containsOnlyKeys("/number");
    SERVER.client().get(ANNULLED + "?number=" + wrong).beyondContract().expect(400);
    SERVER.client().get(ANNULLED + "?number=SST").expect(400);
    assertThat(SERVER.plugged.acts).isZero();
  }

  @Test
  void the_list_is_read_without_token_page_after_page() {
    SERVER.plugged.annulled =
        new ListAnnulments.Page(List.of(Samples.ANNULMENT), Samples.ANNULMENT);
    JsonNode page = SERVER.client().call("GET", ANNULLED + "?limit=1").expect(200).json();
    assertThat(page.get("annulled").toString()).isEqualTo("[" + LINE + "]");
    assertThat(SERVER.plugged.gotLimit).isEqualTo(1);

    String cursor = page.get("next").asString();
    SERVER.client().call("GET", ANNULLED + "?after=" + cursor).expect(200);
    assertThat(SERVER.plugged.gotAfter).isEqualTo(Samples.ANNULMENT);
    assertThat(SERVER.plugged.gotLimit).isEqualTo(50);
    assertThat(SERVER.plugged.gotHash).isNull();
  }

  @Test
  void the_list_answers_about_one_number() {
    String one = ANNULLED + "?number=" + Samples.NUMBER;
    assertThat(SERVER.client().call("GET", one).expect(200).text())
        .isEqualTo("{\"annulled\":[" + LINE + "],\"next\":null}");
    assertThat(SERVER.plugged.gotCertificateNumber).isEqualTo(Samples.NUMBER);

    SERVER.plugged.annulled = new ListAnnulments.Page(List.of(), null);
    assertThat(SERVER.client().call("GET", one).expect(200).text())
        .isEqualTo("{\"annulled\":[],\"next\":null}");
  }

  @Test
  void the_list_has_no_other_parameter_beside_a_number_and_no_forged_page() {
    String one = ANNULLED + "?number=" + Samples.NUMBER;
    SERVER.client().get(one + "&limit=1").beyondContract().expect(400);
    SERVER.client().get(one + "&number=" + Samples.NUMBER).beyondContract().expect(400);
    SERVER.client().get(ANNULLED + "?after=" + "x".repeat(40)).beyondContract().expect(400);
    SERVER.client().get(ANNULLED + "?after=x").expect(400);
    SERVER.client().get(ANNULLED + "?limit=0").expect(400);
    SERVER.client().get(ANNULLED + "?state=x").expect(400);
  }

  @Test
  void the_list_has_its_HEAD_and_no_token_opens_or_closes_it() {
    assertThat(SERVER.client().call("HEAD", ANNULLED).expect(200).raw().body()).isEmpty();
    SERVER.client().call("GET", ANNULLED).token("wrong").expect(200);
    SERVER.client().call("POST", BY_NUMBER).expect(401);
    assertThat(SERVER.client().call("GET", ANNULLED + "/x").status()).isIn(401, 404);
  }

  private static String wrongCheck() {
    String right = Samples.NUMBER.value();
    char check = right.charAt(right.length() - 1);
    return right.substring(0, right.length() - 1) + (check == '0' ? '1' : '0');
  }
}
