package fr.forprev.bootstrap.acts;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.bootstrap.Installation;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A call of the API about a session. */
enum ApiAct {
  READ("Read", "GET", ""),
  SAVE("Save the draft", "PUT", "/draft", ApiAct::draft),
  CHECK_TRAINER("Check the trainer", "POST", "/trainer-check", ApiAct::trainer),
  SUBMIT("Submit", "POST", "/submission"),
  TAKE_BACK("Take back", "POST", "/take-back"),
  SEND_RESULTS("Send the results", "POST", "/results", ApiAct::results),
  RETURN("Return with a comment", "POST", "/return", session -> "{\"comment\":\"Absent.\"}"),
  MODIFY("Modify", "POST", "/modification"),
  GENERATE("Generate", "POST", "/certificates"),
  DELETE("Delete", "DELETE", ""),
  PREVIEW("See the specimen", "GET", "/specimen"),
  PRINT_SHEET("Print the attendance sheet", "GET", "/attendance-sheet"),
  CHECK_IMPORT("Check a file of trainees", "POST", "/trainee-import-check", ApiAct::sheet),
  IMPORT("Import trainees", "POST", "/trainee-import", ApiAct::sheet),
  DOWNLOAD("Download a certificate", "GET", "/certificates/{certificate}"),
  DOWNLOAD_ALL("Download all certificates", "GET", "/certificates.zip"),
  PRINT_ALL("Download all in one file", "GET", "/certificates.pdf"),
  ANNUL(
      "Annul a certificate",
      "POST",
      "/certificates/{certificate}/annulment",
      session -> "{\"reason\":\"WRONG_RESULT\"}"),
  ASK_CORRECTION(
      "Ask a correction", "POST", "/certificates/{certificate}/correction", ApiAct::corrected),
  DECIDE_CORRECTION(
      "Decide a correction",
      "POST",
      "/certificates/{pending}/correction/decision",
      session -> "{\"approved\":true}");

  private static final Pattern RULE = Pattern.compile("\"rule\":\"([A-Z]{3}-[0-9]{2})\"");

  private final String title;
  private final String method;
  private final String path;
  private final Function<SampleSession, String> body;

  ApiAct(String title, String method, String path) {
    this(title, method, path, session -> "");
  }

  ApiAct(String title, String method, String path, Function<SampleSession, String> body) {
    this.title = title;
    this.method = method;
    this.path = path;
    this.body = body;
  }

  String title() {
    return title;
  }

  /** As the page shows it. */
  String route() {
    return method + " /sessions/{id}" + path;
  }

  /** « yes », or the rules that refuse with the status, or the status alone. */
  String answer(Installation forprev, String token, SampleSession session) throws Exception {
    List<IssuedCertificate> issued = session.certificates(SampleStates.TODAY);
    String first = issued.get(0).certificate().id().toString();
    String pending = issued.get(1).certificate().id().toString();
    HttpResponse<String> response =
        forprev.call(
            method,
            "sessions/"
                + session.id()
                + path.replace("{certificate}", first).replace("{pending}", pending),
            token,
            Map.of("If-Match", "\"3\"", "Content-Type", mediaType()),
            body.apply(session));
    Set<String> rules =
        RULE.matcher(response.statusCode() < 400 ? "" : response.body())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (response.statusCode() < 300) {
      return "yes";
    }
    return rules.isEmpty()
        ? Integer.toString(response.statusCode())
        : String.join(", ", rules) + " (" + response.statusCode() + ")";
  }

  private String mediaType() {
    return path.startsWith("/trainee-import") ? "text/csv; charset=utf-8" : "application/json";
  }

  private static String sheet(SampleSession session) {
    return "nom;prénom;date de naissance\r\nROUX;Zoé;28/02/1990\r\n";
  }

  private static String corrected(SampleSession session) {
    return "{\"surname\":\"NGUYEN\",\"firstName\":\"Thi Mai\",\"birthDate\":\"1995-11-02\"}";
  }

  private static String draft(SampleSession session) {
    return "{\"dispositif\":\"SST\",\"level\":1,\"endDate\":\"" + SampleSession.END + "\"}";
  }

  private static String trainer(SampleSession session) {
    return "{\"number\":\"" + People.HELENE.number() + "\"}";
  }

  private static String results(SampleSession session) {
    return session.trainees().stream()
        .map(trainee -> "{\"trainee\":\"" + trainee.id() + "\",\"result\":\"PASSED\"}")
        .collect(Collectors.joining(",", "{\"identitiesChecked\":true,\"results\":[", "]}"));
  }
}
