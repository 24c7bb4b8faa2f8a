package fr.forprev.adapters.web.page;

import fr.forprev.adapters.web.body.RequestBody;
import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields that a browser sends with a form; of a field sent twice, the first. */
final class FormBody {

  private static final String ATTRIBUTE = "forprev.form";

  private FormBody() {}

  static Map<String, String> of(Context ctx) {
    Map<String, String> known = ctx.attribute(ATTRIBUTE);
    if (known != null) {
      return known;
    }
    Map<String, String> read = read(ctx);
    ctx.attribute(ATTRIBUTE, read);
    return read;
  }

  private static Map<String, String> read(Context ctx) {
    String type = ctx.contentType();
    if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
      throw Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Un formulaire est attendu.")
          .asException();
    }
    byte[] body = RequestBody.bytes(ctx, "Ce formulaire est trop long.");
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : new String(body, StandardCharsets.US_ASCII).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw Problem.invalid(FieldProblem.inBody("", "Le formulaire est mal formé.")).asException();
    }
  }
}
