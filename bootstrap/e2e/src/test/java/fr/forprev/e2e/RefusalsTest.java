package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On 29 February 2028. */
@Timeout(180)
class RefusalsTest {

  @TempDir static Path folder;

  private static Demo demo;

  @BeforeAll
  static void start() throws Exception {
    demo = Demo.in(folder, "--today", "2028-02-29");
  }

  @AfterAll
  static void stop() {
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  @Verifies(Rule.HAB_01)
  void an_habilitation_is_worthless_from_the_day_after_its_expiry() throws Exception {
    declare("AMISS4", "2028-01-29").expect(201);
    refused(
        declare("AMISS4", "2028-01-30"),
        """
        [{"rule": "HAB-01",
          "sentence": "L'habilitation H00424/2023/AMISS4-1/O n'est plus valable passée son \
        échéance du 29/01/2028 : elle ne couvre pas le 30/01/2028.",
          "facts": {"number": "H00424/2023/AMISS4-1/O", "expiry": "2028-01-29",
            "day": "2028-01-30"},
          "ending": {"kind": "never", "sentence": "Attendre n'y changera rien."}}]
        """);
  }

  @Test
  @Verifies(Rule.HAB_01)
  void one_that_will_have_expired_can_still_be_renewed() throws Exception {
    declare("PRAPIBC", "2028-04-29").expect(201);
    refused(
        declare("PRAPIBC", "2028-04-30"),
        """
        [{"rule": "HAB-01",
          "sentence": "L'habilitation H00422/2023/PRAPIBC-1/O n'est plus valable passée son \
        échéance du 29/04/2028 : elle ne couvre pas le 30/04/2028.",
          "facts": {"number": "H00422/2023/PRAPIBC-1/O", "expiry": "2028-04-29",
            "day": "2028-04-30"},
          "ending": {"kind": "ask", "role": "COMMISSION",
            "sentence": "Adressez-vous à la commission nationale d'habilitation, par une \
        demande."}}]
        """);
  }

  @Test
  @Verifies(Rule.TRA_02)
  void a_trainer_is_placed_until_the_last_day_of_his_certification() throws Exception {
    Answer until = check("2028-02-28").expect(200);
    assertThat(until.at("/passed").booleanValue()).isTrue();
    assertThat(until.at("/trainer"))
        .isEqualTo(Answer.json("{\"surname\": \"KOWALSKI\", \"firstName\": \"Łukasz\"}"));

    Answer after = check("2028-02-29").expect(200);
    assertThat(after.at(""))
        .isEqualTo(
            Answer.json(
                """
                {"exists": "YES", "hasRole": "YES", "qualified": "YES", "valid": "NO",
                 "passed": false, "trainer": null, "remarks": [], "reason": {
                   "rule": "TRA-02",
                   "sentence": "La certification du formateur (SST/2 ou supérieure) n'est pas \
                valable à la fin de la session, le 29/02/2028.",
                   "facts": {"required": "SST/2", "endDate": "2028-02-29"},
                   "ending": {"kind": "ask", "role": "TRAINER",
                     "sentence": "Adressez-vous au formateur."}}}
                """));
  }

  @Test
  @Verifies(Rule.SES_02)
  void a_session_is_entered_from_three_months_before_its_end() throws Exception {
    declare("SST", "2028-05-31").expect(201);
    Answer tooEarly = declare("SST", "2028-06-01");
    refused(
        tooEarly,
        """
        [{"rule": "SES-02",
          "sentence": "Une session qui se termine le 01/06/2028 se saisit et se traite du \
        01/03/2028 au 01/09/2028 inclus ; nous sommes le 29/02/2028.",
          "facts": {"endDate": "2028-06-01", "today": "2028-02-29",
            "window": {"first": "2028-03-01", "last": "2028-09-01"}},
          "ending": {"kind": "wait", "from": "2028-03-01",
            "sentence": "Possible à partir du 01/03/2028."}}]
        """);
    assertThat(tooEarly.at("/possibleFrom").stringValue()).isEqualTo("2028-03-01");
  }

  @Test
  @Verifies(Rule.SES_02)
  void a_session_is_entered_until_three_months_after_its_end() throws Exception {
    declare("SST", "2027-11-29").expect(201);
    refused(
        declare("SST", "2027-11-28"),
        """
        [{"rule": "SES-02",
          "sentence": "Une session qui se termine le 28/11/2027 se saisit et se traite du \
        28/08/2027 au 28/02/2028 inclus ; nous sommes le 29/02/2028.",
          "facts": {"endDate": "2027-11-28", "today": "2028-02-29",
            "window": {"first": "2027-08-28", "last": "2028-02-28"}},
          "ending": {"kind": "never", "sentence": "Attendre n'y changera rien."}}]
        """);
  }

  @Test
  @Verifies({Rule.SES_19, Rule.CER_04})
  void certificates_are_downloaded_until_the_fifteenth_day() throws Exception {
    Answer lastDay = demo.manager().get(demo.value("DAY_15_CERTIFICATE")).expect(200);
    assertThat(lastDay.header("Content-Type")).isEqualTo("application/pdf");

    refused(
        demo.manager().get(demo.value("DAY_16_CERTIFICATE")),
        """
        [{"rule": "SES-19",
          "sentence": "Les certificats de la session n°2 se téléchargeaient jusqu'au 28/02/2028 \
        inclus ; nous sommes le 29/02/2028.",
          "facts": {"session": "2", "lastDay": "2028-02-28", "today": "2028-02-29"},
          "ending": {"kind": "never", "sentence": "Attendre n'y changera rien."}},
         {"rule": "CER-04",
          "sentence": "Aucun duplicata n'est délivré pour un certificat de niveau 1.",
          "facts": {},
          "ending": {"kind": "never", "sentence": "Attendre n'y changera rien."}}]
        """);
  }

  @Test
  void the_bounds_of_the_readme_are_these() {
    assertThat(demo.value("EXPIRY")).isEqualTo("2028-01-29");
    assertThat(demo.value("DAY_AFTER_EXPIRY")).isEqualTo("2028-01-30");
    assertThat(demo.value("LATEST_END")).isEqualTo("2028-05-31");
    assertThat(demo.value("TOO_EARLY_END")).isEqualTo("2028-06-01");
    assertThat(demo.value("OLDEST_END")).isEqualTo("2027-11-29");
    assertThat(demo.value("TOO_LATE_END")).isEqualTo("2027-11-28");
    assertThat(demo.value("YESTERDAY")).isEqualTo("2028-02-28");
  }

  private static void refused(Answer answer, String reasons) {
    answer.expect(422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.at("/type").stringValue()).isEqualTo("/problems/refused");
    assertThat(answer.at("/reasons")).isEqualTo(Answer.json(reasons));
  }

  private static Answer declare(String dispositif, String endDate) throws Exception {
    return demo.manager()
        .post(
            "sessions",
            """
            {"dispositif": "%s", "level": 1, "endDate": "%s"}
            """
                .formatted(dispositif, endDate));
  }

  private static Answer check(String endDate) throws Exception {
    String session = declare("SST", endDate).expect(201).at("/session/id").stringValue();
    return demo.manager()
        .post(
            "sessions/" + session + "/trainer-check",
            "{\"number\": \"" + demo.value("OBSOLETE_TRAINER_NUMBER") + "\"}");
  }
}
