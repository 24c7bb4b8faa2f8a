package fr.forprev.adapters.web.json;

import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The body of a request as a JSON object. */
final class JsonBody {

  private static final int LARGEST = 1_000_000;
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
    if (parsed(bytes(ctx)) instanceof ObjectNode object) {
      return object;
    }
    throw Problem.invalid(FieldProblem.inBody("", "Le corps doit être un objet JSON."))
        .asException();
  }

  private static byte[] bytes(Context ctx) {
    try {
      byte[] bytes = ctx.req().getInputStream().readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw Problem.of(ProblemType.TOO_LARGE, "Le corps ne peut pas dépasser 1 Mo.")
            .asException();
      }
      return bytes;
    } catch (IOException | HttpException.RuntimeException lost) {
      throw Problem.invalid(FieldProblem.inBody("", "Le corps n'est pas arrivé en entier."))
          .asException();
    }
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
