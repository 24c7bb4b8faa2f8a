package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A file of trainees, from the spreadsheet to the database. */
@Timeout(180)
class TraineeFileTest {

  private static final String FILE =
      """
      Prénom;NOM;Né le;Ville
      Éloïse;NUÑEZ D’ŒUVRE;29/02/1996;Valence
      "Zoé-Lou";N'GUESSAN;1/1/1990;

      """;

  @Test
  void is_imported_once(@TempDir Path folder) throws Exception {
    try (Demo demo = Demo.in(folder)) {
      Api manager = demo.manager();
      String id =
          manager
              .post(
                  "sessions",
                  "{\"dispositif\": \"SST\", \"level\": 1, \"endDate\": \""
                      + demo.value("TODAY")
                      + "\"}")
              .expect(201)
              .at("/session/id")
              .stringValue();
      String path = "sessions/" + id + "/trainee-import";
      byte[] file = FILE.getBytes(Charset.forName("windows-1252"));

      Answer check = manager.csv(path + "-check", "none", file).expect(200);
      assertThat(check.at("/importable").booleanValue()).isTrue();
      assertThat(check.at("/file/charset").stringValue()).isEqualTo("windows-1252");
      manager.csv(path, check.header("ETag"), file).expect(200);

      JsonNode session = manager.get("sessions/" + id).expect(200).at("/session");
      assertThat(session.at("/trainees"))
          .extracting(
              it -> it.at("/surname").stringValue() + " " + it.at("/birthDate").stringValue())
          .containsExactly("NUÑEZ D’ŒUVRE 1996-02-29", "N'GUESSAN 1990-01-01");

      manager.csv(path, check.header("ETag"), file).expect(412);
      Answer again = manager.csv(path, "\"2\"", file).expect(400);
      assertThat(again.at("/type").stringValue()).isEqualTo("/problems/faulty-lines");
      assertThat(again.at("/faults"))
          .extracting(it -> it.at("/line").intValue() + " " + it.at("/rule").stringValue())
          .containsExactly("2 SES-12", "3 SES-12");
      manager.csv(path + "?mode=replace", "\"2\"", file).expect(200);
    }
  }
}
