package fr.forprev.adapters.web.json;

import fr.forprev.adapters.web.body.RequestBody;
import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import io.javalin.http.Context;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The body of a request as a JSON object. */
final class JsonBody {

  private static final Pattern JSON =
      Pattern.compile(
          "application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);

  private JsonBody() {}

  static ObjectNode tree(Context ctx) {
    String type = ctx.contentType();
    if (type == null || !JSON.matcher(type).matches()) {
      throw Problem.of(
              ProblemType.UNSUPPORTED_MEDIA_TYPE,
              "Le corps doit être en JSON : Content-Type: application/json.")
          .withHeader("Accept", "application/json")
          .asException();
    }
    if (parsed(RequestBody.bytes(ctx, "Le corps ne peut pas dépasser 1 Mo."))
        instanceof ObjectNode object) {
      return object;
    }
    throw Problem.invalid(FieldProblem.inBody("", "Le corps doit être un objet JSON."))
        .asException();
  }

  private static JsonNode parsed(byte[] bytes) {
    try {
      return Json.MAPPER.readTree(bytes);
    } catch (JacksonException broken) {
      throw Problem.invalid(broken(broken)).asException();
    }
  }

  private static FieldProblem broken(JacksonException broken) {
    String pointer = Pointer.of(broken.getPath());
    var place = broken.getLocation();
    return place == null || place.getLineNr() < 1
        ? FieldProblem.inBody(pointer, "Le JSON est mal formé.")
        : FieldProblem.brokenAt(
            pointer,
            place.getLineNr(),
            place.getColumnNr(),
            "Le JSON est mal formé à la ligne %d, colonne %d."
                .formatted(place.getLineNr(), place.getColumnNr()));
  }
}
