package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Files that are no CSV, broken or made to harm: each is refused at once with the reason. */
class HostileFileTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String PATH = Samples.PATH + "/trainee-import-check";
  private static final String HEADER = "Nom;Prénom;Date de naissance\r\n";
  private static final String ZOE = HEADER + "LÉVÊQUE’S;Zoé;28/02/1990\r\n";

  @ParameterizedTest
  @MethodSource
  void a_file_that_cannot_be_read_is_explained(byte[] file, String sentence, int line) {
    JsonNode problem = SERVER.client().post(PATH).csv(file).beyondContract().expect(400).json();

    assertThat(problem.get("type").asString()).isEqualTo("/problems/unusable-file");
    assertThat(problem.get("detail").asString()).startsWith(sentence);
    assertThat(problem.path("line").asInt(0)).isEqualTo(line);
    assertThat(SERVER.plugged.acts).isZero();
  }

  static Stream<Arguments> a_file_that_cannot_be_read_is_explained() {
    String quote = "À la ligne 3, un guillemet est mal placé";
    return Stream.of(
        unusable("", "Le fichier est vide.", 0),
        unusable("\uFEFF", "Le fichier est vide.", 0),
        unusable("\r\n;;\r\n \r\n", "Le fichier est vide.", 0),
        unusable("PK\u0003\u0004zip", "C'est un classeur, pas un CSV", 0),
        Arguments.of(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1), "C'est un classeur, pas un CSV", 0),
        Arguments.of(ZOE.getBytes(StandardCharsets.UTF_16), "Le fichier est en UTF-16", 0),
        Arguments.of(ZOE.getBytes(StandardCharsets.UTF_16LE), "Le fichier est en UTF-16", 0),
        Arguments.of(ZOE.getBytes(StandardCharsets.UTF_16BE), "Le fichier est en UTF-16", 0),
        Arguments.of(bytes(0xFF, 0xFE, 'N', 0), "Le fichier est en UTF-16", 0),
        Arguments.of(bytes(0xEF, 0xBB, 0xBF, 'N', '\n', 0xE9), "Le fichier s'annonce en UTF-8", 2),
        Arguments.of(bytes('N', '\n', 'A', '\n', 0x81), "Le fichier n'est ni en UTF-8", 3),
        unusable("Nom\tPrénom\nOZ\tZoé", "Les cellules sont séparées par des tabulations", 0),
        unusable(HEADER + "OZ;Zoé;x\r\n\"OZ;Zoé;x\r\nA;B;C\r\n", quote, 3),
        unusable(HEADER + "OZ;Zoé;x\r\n\"O\"Z;Zoé;x\r\n", quote, 3));
  }

  @Test
  void a_file_in_another_charset_than_announced_is_explained() {
    JsonNode problem =
        SERVER
            .client()
            .post(PATH)
            .header("Content-Type", "text/csv; charset=utf-8")
            .csv(("Nom\nA\n" + ZOE).getBytes(Charset.forName("windows-1252")))
            .beyondContract()
            .expect(400)
            .json();

    assertThat(problem.get("detail").asString())
        .isEqualTo("Le fichier s'annonce en UTF-8 et ne l'est pas, dès la ligne 3.");
  }

  @Test
  void a_cell_that_would_do_something_elsewhere_is_only_ever_text() {
    JsonNode check =
        SERVER
            .client()
            .post(PATH)
            .csv(HEADER + "=cmd|' /C calc'!A0;+33612345678;<script>\r\nA\u0000B;\u202eC;@x\r\n")
            .expect(200)
            .json();

    assertThat(check.get("faults")).hasSize(6);
    assertThat(check.get("lines").get(0).get("trainee").toString())
        .doesNotContain("cmd", "33612345678", "script");
  }

  @ParameterizedTest
  @MethodSource
  void a_hostile_file_is_answered_at_once(String file) {
    ApiClient.Answer answer = SERVER.client().post(PATH).csv(file).expect(200);

    assertThat(answer.json().get("importable").asBoolean()).isFalse();
    assertThat(answer.raw().body().length).isLessThan(1_000_000);
  }

  static Stream<String> a_hostile_file_is_answered_at_once() {
    int most = 990_000;
    return Stream.of(
        "x" + ";".repeat(most),
        "x;".repeat(most / 2),
        "Nom;".repeat(most / 4) + "x",
        "x".repeat(most),
        HEADER + "x".repeat(most),
        HEADER + "x;".repeat(most / 2),
        HEADER + "\"" + "\"\"".repeat(most / 2) + "\"",
        HEADER + "\"" + "\n".repeat(most) + "\"",
        HEADER + "\n".repeat(most),
        HEADER + ("\u0001".repeat(9000) + "\n").repeat(100));
  }

  @Test
  void a_hundred_thousand_short_lines_are_counted() {
    String file = HEADER + "OZ;Zoé;x\n".repeat(100_000);
    assertThat(file.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_100_000);
    SERVER.client().post(PATH).csv(file.substring(0, 900_000)).expect(200);

    assertThat(SERVER.plugged.gotSheet.found()).isGreaterThan(90_000);
    assertThat(SERVER.plugged.gotSheet.rows()).hasSize(100);
  }

  @Test
  void a_file_over_one_megabyte_is_too_large_whatever_its_size() {
    for (int megabytes : List.of(2, 10)) {
      String line = "LÉVÊQUE;Zoé Camille;28/02/1990\r\n";
      JsonNode problem =
          SERVER
              .client()
              .post(PATH)
              .csv(HEADER + line.repeat(megabytes * 1_000_000 / line.length()))
              .expect(413)
              .json();
      assertThat(problem.get("detail").asString())
          .isEqualTo(
              "Le fichier ne peut pas dépasser 1 Mo : 100 stagiaires au plus sont acceptés.");
    }
  }

  private static Arguments unusable(String text, String sentence, int line) {
    return Arguments.of(text.getBytes(StandardCharsets.UTF_8), sentence, line);
  }

  private static byte[] bytes(int... values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int value : values) {
      bytes.write(value);
    }
    return bytes.toByteArray();
  }
}
