package fr.forprev.adapters.web.csv;

import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import io.javalin.http.Context;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of its body.
 *
 * @param charset the one that it announces, or null
 */
record CsvMediaType(@Nullable Charset charset) {

  private static final Pattern CSV =
      Pattern.compile(
          "text/csv\\s*(?:;\\s*charset\\s*=\\s*\"?([a-z0-9-]+)\"?\\s*)?", Pattern.CASE_INSENSITIVE);

  private static final Map<String, Charset> CHARSETS =
      Map.of(
          "utf-8", StandardCharsets.UTF_8,
          "us-ascii", StandardCharsets.UTF_8,
          "iso-8859-1", CsvText.WINDOWS_1252,
          "iso-8859-15", Charset.forName("ISO-8859-15"),
          "windows-1252", CsvText.WINDOWS_1252);

  static CsvMediaType of(Context ctx) {
    String type = ctx.contentType();
    Matcher csv = CSV.matcher(type == null ? "" : type.strip());
    if (!csv.matches()) {
      throw unsupported("Le corps doit être un fichier CSV : Content-Type: text/csv.");
    }
    String announced = csv.group(1);
    if (announced == null) {
      return new CsvMediaType(null);
    }
    Charset charset = CHARSETS.get(announced.toLowerCase(Locale.ROOT));
    if (charset == null) {
      throw unsupported("Le jeu de caractères doit être utf-8, windows-1252 ou iso-8859-15.");
    }
    return new CsvMediaType(charset);
  }

  private static RuntimeException unsupported(String sentence) {
    return Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, sentence)
        .withHeader("Accept", "text/csv")
        .asException();
  }
}
