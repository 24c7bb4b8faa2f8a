package fr.forprev.adapters.web.json;

import fr.forprev.adapters.web.problem.InputProblems;
import io.javalin.http.Context;

/**
 * A body that was read, with what is wrong with it so far.
 *
 * @param body every field of a wrong type is null in it
 * @param fields reads the values of the body, and gathers what is wrong with them too
 */
public record Input<T>(T body, Fields fields) {

  /**
   * Reads the body of a request; its values are still to be read from their texts.
   *
   * @param type a record of nullable components, with the constraints of Jakarta Validation
   */
  public static <T> Input<T> read(Context ctx, Class<T> type) {
    InputProblems problems = new InputProblems();
    T body = StrictBinding.bind(JsonBody.tree(ctx), type, problems);
    Constraints.check(body, problems);
    return new Input<>(body, new Fields(problems));
  }
}
