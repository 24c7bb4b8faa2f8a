package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.TraineeSheet.Row;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Files as people make them, and as nobody should: each is read, or refused with the reason. */
class TraineeFileTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String HEADER = "Nom;Prénom;Date de naissance\r\n";
  private static final String ZOE = HEADER + "LÉVÊQUE’S;Zoé;28/02/1990\r\n";
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

  @Test
  void utf_8_is_read_with_or_without_its_mark() {
    for (String text : List.of(ZOE, "\uFEFF" + ZOE)) {
      JsonNode file = check(text.getBytes(StandardCharsets.UTF_8));
      assertThat(file.get("charset").asString()).isEqualTo("UTF-8");
      assertThat(file.get("sentence").isNull()).isTrue();
      assertThat(read()).isEqualTo(List.of("LÉVÊQUE’S", "Zoé", "28/02/1990"));
    }
  }

  @Test
  void windows_1252_is_read_and_said() {
    JsonNode file = check(ZOE.getBytes(WINDOWS));

    assertThat(file.get("charset").asString()).isEqualTo("windows-1252");
    assertThat(file.get("sentence").asString())
        .isEqualTo(
            "Le fichier n'est pas en UTF-8 : il a été lu en Windows-1252. Vérifiez les accents.");
    assertThat(read()).isEqualTo(List.of("LÉVÊQUE’S", "Zoé", "28/02/1990"));
  }

  @ParameterizedTest
  @MethodSource
  void an_announced_charset_is_kept_to(String announced, Charset charset, String name) {
    String text = HEADER + "ŒUVRÉ;Zoé;28/02/1990";
    JsonNode file =
        SERVER
            .client()
            .post(path())
            .header("Content-Type", "text/csv;" + announced)
            .csv(text.getBytes(charset))
            .expect(200)
            .json()
            .get("file");

    assertThat(file.get("charset").asString()).isEqualTo(name);
    assertThat(file.get("sentence").isNull()).isTrue();
    assertThat(read().getFirst()).isEqualTo("ŒUVRÉ");
  }

  static Stream<Arguments> an_announced_charset_is_kept_to() {
    return Stream.of(
        Arguments.of("charset=windows-1252", WINDOWS, "windows-1252"),
        Arguments.of(" charset=\"Windows-1252\"", WINDOWS, "windows-1252"),
        Arguments.of(" charset=iso-8859-1", WINDOWS, "windows-1252"),
        Arguments.of("charset=ISO-8859-15", LATIN_9, "ISO-8859-15"),
        Arguments.of("charset=utf-8", StandardCharsets.UTF_8, "UTF-8"));
  }

  @Test
  void the_mark_of_utf_8_outweighs_what_is_announced() {
    JsonNode file =
        SERVER
            .client()
            .post(path())
            .header("Content-Type", "text/csv; charset=windows-1252")
            .csv("\uFEFF" + ZOE)
            .expect(200)
            .json();

    assertThat(file.get("file").get("charset").asString()).isEqualTo("UTF-8");
    assertThat(file.get("importable").asBoolean()).isTrue();
  }

  @Test
  void the_separator_is_the_one_of_the_header() {
    for (String text :
        List.of(
            "Nom;Prénom;Date de naissance;a,b\nOZ;Zoé;28/02/1990;x",
            "Nom,Prénom,Date de naissance\nOZ,Zoé,28/02/1990",
            "\"Ville, pays, etc.\";Nom;Prénom;Date de naissance\n;OZ;Zoé;28/02/1990",
            "\n\nNom;Prénom;Date de naissance\rOZ;Zoé;28/02/1990")) {
      SERVER.client().post(path()).csv(text).expect(200);
      assertThat(SERVER.plugged.gotSheet.rows().getFirst().cells()).contains("OZ", "Zoé");
    }
  }

  @Test
  void quotes_are_those_of_RFC_4180_and_lines_are_those_of_the_file() {
    SERVER
        .client()
        .post(path())
        .csv(HEADER + "\r\n\"O\"\"Z\";\"a;b\";\"x\r\ny\"\r\n\r\nO\"Z;Zoé; \"c\"\r\n")
        .expect(200);

    assertThat(SERVER.plugged.gotSheet.rows())
        .containsExactly(
            new Row(3, List.of("O\"Z", "a;b", "x\r\ny")),
            new Row(6, List.of("O\"Z", "Zoé", " \"c\"")));
  }

  @ParameterizedTest
  @MethodSource
  void a_file_that_cannot_be_read_is_explained(byte[] file, String sentence, int line) {
    JsonNode problem = SERVER.client().post(path()).csv(file).beyondContract().expect(400).json();

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
            .post(path())
            .header("Content-Type", "text/csv; charset=utf-8")
            .csv(("Nom\nA\n" + ZOE).getBytes(WINDOWS))
            .beyondContract()
            .expect(400)
            .json();

    assertThat(problem.get("detail").asString())
        .isEqualTo("Le fichier s'annonce en UTF-8 et ne l'est pas, dès la ligne 3.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "text/plain",
        "application/vnd.ms-excel",
        "multipart/form-data; boundary=x",
        "text/csv; charset=utf-16",
        "text/csv; charset=",
        "text/csv; header=present",
        "text/csvx"
      })
  void another_type_or_charset_is_refused(String type) {
    ApiClient.Call call = SERVER.client().post(path()).header("Content-Type", type).csv(ZOE);
    if (type.startsWith("text/csv;")) {
      call.beyondContract();
    }
    assertThat(call.expect(415).header("Accept")).isEqualTo("text/csv");
    assertThat(SERVER.plugged.acts).isZero();
  }

  @Test
  void a_cell_that_would_do_something_elsewhere_is_only_ever_text() {
    JsonNode check =
        SERVER
            .client()
            .post(path())
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
    ApiClient.Answer answer = SERVER.client().post(path()).csv(file).expect(200);

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
    SERVER.client().post(path()).csv(file.substring(0, 900_000)).expect(200);

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
              .post(path())
              .csv(HEADER + line.repeat(megabytes * 1_000_000 / line.length()))
              .expect(413)
              .json();
      assertThat(problem.get("detail").asString())
          .isEqualTo(
              "Le fichier ne peut pas dépasser 1 Mo : 100 stagiaires au plus sont acceptés.");
    }
  }

  private static JsonNode check(byte[] file) {
    return SERVER.client().post(path()).csv(file).expect(200).json().get("file");
  }

  private static List<String> read() {
    return SERVER.plugged.gotSheet.rows().getFirst().cells();
  }

  private static String path() {
    return Samples.PATH + "/trainee-import-check";
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
