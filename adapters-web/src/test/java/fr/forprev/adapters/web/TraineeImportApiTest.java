package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.DraftInput.TraineeInput;
import fr.forprev.application.session.ImportMode;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.application.session.TooManyTrainees;
import fr.forprev.domain.account.ForprevNumber;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What checking and importing a file of trainees take and give. */
class TraineeImportApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String CHECK = Samples.PATH + "/trainee-import-check";
  private static final String IMPORT = Samples.PATH + "/trainee-import";
  private static final String TEMPLATE = "/api/v1/trainee-import-template";

  @Test
  void a_check_tells_how_the_file_was_read_and_what_it_says() {
    ApiClient.Answer answer =
        SERVER
            .client()
            .post(CHECK)
            .csv("Ville,prenom,NOM,date de naissance\nLyon,Zoé,\"D'ALMEIDA\",1/2/1990\n")
            .expect(200);

    assertThat(answer.header("ETag")).isEqualTo("\"3\"");
    assertThat(answer.text())
        .isEqualTo(
            "{\"importable\":true,"
                + "\"file\":{\"charset\":\"UTF-8\",\"separator\":\",\",\"trainees\":1,"
                + "\"sentence\":null},"
                + "\"columns\":{\"read\":[\"surname\",\"firstName\",\"birthDate\"],"
                + "\"ignored\":[\"Ville\"],\"missing\":[\"email\",\"forprevNumber\"]},"
                + "\"lines\":[{\"line\":2,\"cells\":{\"surname\":\"D'ALMEIDA\","
                + "\"firstName\":\"Zoé\",\"birthDate\":\"1/2/1990\"},"
                + "\"trainee\":{\"forprevNumber\":null,\"surname\":\"D'ALMEIDA\","
                + "\"firstName\":\"Zoé\",\"birthDate\":\"1990-02-01\",\"email\":null}}],"
                + "\"faults\":[],\"moreFaults\":0,\"lineRemarks\":[]}");
    assertThat(SERVER.plugged.gotActor).isEqualTo(Samples.ACTOR);
    assertThat(SERVER.plugged.gotMode).isEqualTo(ImportMode.ADD);
  }

  @Test
  void a_check_tells_every_fault_with_its_line_and_field() {
    JsonNode check =
        SERVER
            .client()
            .post(CHECK)
            .csv(Bodies.csv() + "\r\n;Léo;29/02/2023;no;x\r\nA;B;28/02/1990;;;C\r\n")
            .expect(200)
            .json();

    assertThat(check.get("importable").asBoolean()).isFalse();
    assertThat(check.get("faults"))
        .extracting(it -> it.get("line").asInt() + " " + it.get("field").asString("-"))
        .containsExactly("4 surname", "4 birthDate", "4 email", "4 forprevNumber", "5 -");
    assertThat(check.get("faults").get(1).toString())
        .isEqualTo(
            "{\"line\":4,\"field\":\"birthDate\",\"column\":\"Date de naissance\",\"rule\":null,"
                + "\"sentence\":\"Le 29/02/2023 n'existe pas au calendrier.\","
                + "\"mending\":\"Vérifiez le jour et le mois.\"}");
  }

  @Test
  void what_a_check_read_is_what_a_save_takes() {
    JsonNode check = SERVER.client().post(CHECK).csv(Bodies.csv()).expect(200).json();
    Map<String, Object> body = Bodies.draft();
    body.put("trainees", List.of(check.get("lines").get(0).get("trainee")));
    SERVER.client().put(Samples.PATH + "/draft").json(body).expect(200);

    assertThat(SERVER.plugged.gotInput.trainees())
        .containsExactly(
            new TraineeInput(
                new ForprevNumber("JKA37899"),
                Samples.name("D'ALMEIDA"),
                Samples.name("Zoé"),
                LocalDate.of(1990, 2, 28),
                "zoe@example.org"));
  }

  @Test
  void an_import_answers_the_session() {
    ApiClient.Answer answer =
        SERVER
            .client()
            .post(IMPORT + "?mode=replace")
            .header("If-Match", "\"3\"")
            .csv(Bodies.csv())
            .expect(200);

    assertThat(answer.header("ETag")).isEqualTo("\"4\"");
    assertThat(answer.json().get("session").get("revision").asLong()).isEqualTo(4);
    assertThat(answer.json().get("file").get("trainees").asInt()).isEqualTo(1);
    assertThat(SERVER.plugged.gotRevision).isEqualTo(3);
    assertThat(SERVER.plugged.gotMode).isEqualTo(ImportMode.REPLACE);
  }

  @Test
  void an_import_with_one_fault_tells_it() {
    JsonNode problem =
        imported().csv(Bodies.csv() + "OZ;Zoé;12/05/85;;").beyondContract().expect(400).json();

    assertThat(problem.get("type").asString()).isEqualTo("/problems/faulty-lines");
    assertThat(problem.get("detail").asString())
        .isEqualTo("Un point est à corriger dans le fichier ; aucun stagiaire n'a été importé.");
    assertThat(problem.get("faults").get(0).get("line").asInt()).isEqualTo(3);
    assertThat(problem.get("moreFaults").asInt()).isZero();
  }

  @Test
  void faults_beyond_two_hundred_are_counted() {
    String file = "Nom;Prénom;Date de naissance\n" + "☃;☃;x\n".repeat(100);
    JsonNode problem = imported().csv(file).beyondContract().expect(400).json();
    JsonNode check = SERVER.client().post(CHECK).csv(file).expect(200).json();

    for (JsonNode told : List.of(problem, check)) {
      assertThat(told.get("faults")).hasSize(200);
      assertThat(told.get("moreFaults").asInt()).isEqualTo(100);
    }
    assertThat(check.get("lines")).hasSize(100);
  }

  @Test
  void too_many_trainees_are_counted() {
    SERVER.plugged.tooMany = new TooManyTrainees(97, 4);
    for (ApiClient.Call call : List.of(imported(), SERVER.client().post(CHECK))) {
      JsonNode problem = call.csv(Bodies.csv()).beyondContract().expect(400).json();
      assertThat(problem.get("type").asString()).isEqualTo("/problems/too-many-trainees");
      assertThat(problem.get("detail").asString())
          .isEqualTo(
              "100 stagiaires au plus sont acceptés : le fichier en a 97, et la saisie en a déjà"
                  + " 4.");
    }
  }

  @Test
  void an_import_that_was_overtaken_tells_the_present_revision() {
    SERVER.plugged.save = new SaveDraft.Save.Overtaken(Samples.draft(7));
    ApiClient.Answer answer = imported().csv(Bodies.csv()).expect(412);

    assertThat(answer.json().get("revision").asLong()).isEqualTo(7);
    assertThat(answer.header("ETag")).isEqualTo("\"7\"");
  }

  @Test
  void an_unknown_mode_or_parameter_is_refused() {
    for (String query : List.of("?mode=merge", "?mode=", "?mode=ADD", "?replace=true")) {
      SERVER.client().post(CHECK + query).csv(Bodies.csv()).expect(400);
      assertThat(SERVER.plugged.acts).isZero();
    }
  }

  @Test
  void the_template_is_a_header_that_spreadsheets_read() {
    ApiClient.Answer answer = SERVER.client().get(TEMPLATE).expect(200);

    assertThat(answer.text())
        .isEqualTo("\uFEFFNom*;Prénom*;Date de naissance*;E-mail;N° Forprev\r\n");
    assertThat(answer.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"modele-stagiaires.csv\"");
  }

  @Test
  void the_template_holds_no_trainee_and_takes_some() {
    String template = SERVER.client().get(TEMPLATE).expect(200).text();

    JsonNode problem = imported().csv(template).beyondContract().expect(400).json();
    assertThat(problem.get("faults").get(0).get("sentence").asString())
        .isEqualTo("Le fichier ne contient aucun stagiaire.");

    byte[] filled = (template + "D'ALMEIDA;Zoé;28/02/1990;;\r\n").getBytes(StandardCharsets.UTF_8);
    assertThat(imported().csv(filled).expect(200).json().get("file").get("trainees").asInt())
        .isEqualTo(1);
  }

  private static ApiClient.Call imported() {
    return SERVER.client().post(IMPORT).header("If-Match", "\"3\"");
  }
}
