package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.TraineeSheet.Row;
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

/** Files as people and spreadsheets make them. */
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

  private static JsonNode check(byte[] file) {
    return SERVER.client().post(path()).csv(file).expect(200).json().get("file");
  }

  private static List<String> read() {
    return SERVER.plugged.gotSheet.rows().getFirst().cells();
  }

  private static String path() {
    return Samples.PATH + "/trainee-import-check";
  }
}
