package fr.forprev.adapters.web.json;

import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.InputProblems;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints of Jakarta Validation on a body, their messages in French. */
final class Constraints {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(
              new ParameterMessageInterpolator(Set.of(Locale.FRENCH), Locale.FRENCH, false))
          .buildValidatorFactory()
          .getValidator();

  private Constraints() {}

  static void check(Object body, InputProblems problems) {
    VALIDATOR.validate(body).stream()
        .map(Constraints::problem)
        .sorted(Comparator.comparing(problem -> String.valueOf(problem.pointer())))
        .forEach(problems::add);
  }

  private static FieldProblem problem(ConstraintViolation<?> violation) {
    return FieldProblem.inBody(pointer(violation.getPropertyPath()), violation.getMessage());
  }

  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node step : path) {
      if (step.getIndex() != null) {
        pointer.append('/').append(step.getIndex());
      }
      if (step.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(Pointer.escaped(step.getName()));
      }
    }
    return pointer.toString();
  }
}
