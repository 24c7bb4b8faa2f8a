package fr.forprev.adapters.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what came in.
 *
 * @param pointer JSON pointer of the field in the body, or null
 * @param parameter name of the path or query parameter or of the header, or null
 * @param line line of the body at which the JSON breaks, from 1, or null
 * @param column column at which it breaks, from 1, or null
 * @param sentence what is wrong, in French
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldProblem(
    @Nullable String pointer,
    @Nullable String parameter,
    @Nullable Integer line,
    @Nullable Integer column,
    String sentence) {

  /** In the body. */
  public static FieldProblem inBody(String pointer, String sentence) {
    return new FieldProblem(pointer, null, null, null, sentence);
  }

  /** In the body, where its JSON breaks. */
  public static FieldProblem brokenAt(String pointer, int line, int column, String sentence) {
    return new FieldProblem(pointer, null, line, column, sentence);
  }

  /** In the path, the query or a header. */
  public static FieldProblem inParameter(String name, String sentence) {
    return new FieldProblem(null, name, null, null, sentence);
  }

  boolean isAtSamePlaceAs(FieldProblem other) {
    return String.valueOf(pointer).equals(String.valueOf(other.pointer))
        && String.valueOf(parameter).equals(String.valueOf(other.parameter));
  }
}
