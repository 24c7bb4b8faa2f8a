package fr.forprev.adapters.web.json;

import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.InputProblems;
import fr.forprev.adapters.web.problem.Problem;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads path and query parameters; one that is unknown or given twice is refused. */
public final class Parameters {

  private final Map<String, List<String>> query;
  private final InputProblems problems = new InputProblems();

  private Parameters(Map<String, List<String>> query) {
    this.query = query;
  }

  /** The query of a request that may have these parameters. */
  public static Parameters of(Context ctx, Set<String> known) {
    Parameters parameters = new Parameters(ctx.queryParamMap());
    parameters.query.forEach((name, values) -> {
      if (!known.contains(name)) {
        parameters.refuse(name, "Ce paramètre est inconnu.");
      } else if (values.size() > 1) {
        parameters.refuse(name, "Ce paramètre est donné plusieurs fois.");
      }
    });
    return parameters;
  }

  /** A key in the path. */
  public static UUID key(Context ctx, String name) {
    return Texts.key(ctx.pathParam(name))
        .orElseThrow(
            () -> Problem.invalid(FieldProblem.inParameter(name, Texts.NO_KEY)).asException());
  }

  /** A calendar day, or null when it is not given. */
  public @Nullable LocalDate day(String name) {
    return value(name, Texts::day, Texts.NO_DAY);
  }

  /** A value that {@code parser} reads, or null when it is not given. */
  public <V> @Nullable V value(String name, Function<String, Optional<V>> parser, String why) {
    List<String> given = query.getOrDefault(name, List.of());
    if (given.isEmpty()) {
      return null;
    }
    Optional<V> value = parser.apply(given.getFirst());
    if (value.isEmpty()) {
      refuse(name, why);
    }
    return value.orElse(null);
  }

  /** Says what is wrong with a value that could be read. */
  public void refuse(String name, String why) {
    problems.add(FieldProblem.inParameter(name, why));
  }

  /** Ends the request when something is wrong: to be called before the values are used. */
  public void refuseIfAny() {
    problems.refuseIfAny();
  }
}
