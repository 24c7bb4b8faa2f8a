package fr.forprev.e2e;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * From a draft to a certificate, as the README goes; every status is checked on the way.
 *
 * @param session the key of the session
 * @param first what the generation answered
 * @param again what the second one answered
 * @param pdf the certificate of the trainee who passed
 */
record Walk(String session, Answer first, Answer again, byte[] pdf) {

  /** What was typed and names somebody. */
  static final List<String> TYPED =
      List.of(
          "NUÑEZ",
          "D’ŒUVRE",
          "Éloïse",
          "1996-02-29",
          "eloise@typed.example",
          "N'GUESSAN",
          "Zoé-Lou",
          "1990-01-31");

  private static final String DRAFT =
      """
      {"dispositif": "SST", "level": 1, "endDate": "%s", "certificate": "SST-1", "kind": "INITIAL",
       "place": {"postalCode": "26000", "town": "VALENCE"},
       "trainees": [
         {"surname": "NUÑEZ D’ŒUVRE", "firstName": "Éloïse", "birthDate": "1996-02-29",
          "email": "eloise@typed.example"},
         {"surname": "N'GUESSAN", "firstName": "Zoé-Lou", "birthDate": "1990-01-31"}]}
      """;

  static Walk through(Demo demo) throws IOException, InterruptedException {
    Api manager = demo.manager();
    Api trainer = demo.as("TRAINER_TOKEN");
    String today = demo.value("TODAY");
    manager.get("session-choices").expect(200);
    String id =
        manager
            .post(
                "sessions",
                "{\"dispositif\": \"SST\", \"level\": 1, \"endDate\": \"" + today + "\"}")
            .expect(201)
            .at("/session/id")
            .stringValue();
    String path = "sessions/" + id;
    manager.post(path + "/submission").expect(422);
    manager.put(path + "/draft", "\"1\"", DRAFT.formatted(today)).expect(200);
    manager
        .post(path + "/trainer-check", number(demo.value("OBSOLETE_TRAINER_NUMBER")))
        .expect(200);
    manager.post(path + "/trainer-check", number(demo.value("TRAINER_NUMBER"))).expect(200);
    manager.post(path + "/submission").expect(200);
    trainer.get("sessions?filter=my-turn").expect(200);
    JsonNode trainees = trainer.get(path).expect(200).at("/session/trainees");
    trainer
        .post(
            path + "/results",
            """
            {"identitiesChecked": true, "results": [
              {"trainee": "%s", "result": "PASSED"}, {"trainee": "%s", "result": "FAILED"}]}
            """
                .formatted(trainees.at("/0/id").stringValue(), trainees.at("/1/id").stringValue()))
        .expect(200);
    Answer first = manager.post(path + "/certificates").expect(200);
    Answer again = manager.post(path + "/certificates").expect(200);
    String certificate = first.at("/session/certificates/0/id").stringValue();
    byte[] pdf = manager.get(path + "/certificates/" + certificate).expect(200).bytes();
    return new Walk(id, first, again, pdf);
  }

  private static String number(String forprevNumber) {
    return "{\"number\": \"" + forprevNumber + "\"}";
  }
}
