package fr.forprev.adapters.web.json;

import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.InputProblems;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Binds a tree to a record; each field that cannot be bound is noted, emptied and passed over. */
final class StrictBinding {

  private static final int MOST = 50;

  private StrictBinding() {}

  static <T> T bind(ObjectNode tree, Class<T> type, InputProblems problems) {
    for (int attempt = 0; attempt < MOST; attempt++) {
      try {
        return Json.MAPPER.treeToValue(tree, type);
      } catch (JacksonException unbound) {
        problems.add(FieldProblem.inBody(Pointer.of(unbound.getPath()), sentence(unbound)));
        if (!isEmptied(tree, unbound)) {
          break;
        }
      }
    }
    problems.refuseIfAny();
    throw new IllegalStateException("a binding that fails without a problem");
  }

  private static boolean isEmptied(ObjectNode tree, JacksonException unbound) {
    List<JacksonException.Reference> path = unbound.getPath();
    JsonNode parent = tree;
    for (int depth = 0; depth < path.size() - 1; depth++) {
      JacksonException.Reference step = path.get(depth);
      parent =
          step.getPropertyName() == null
              ? parent.path(step.getIndex())
              : parent.path(step.getPropertyName());
    }
    if (path.isEmpty()) {
      return false;
    }
    JacksonException.Reference last = path.getLast();
    if (parent instanceof ArrayNode list && last.getIndex() >= 0) {
      list.setNull(last.getIndex());
      return true;
    }
    if (parent instanceof ObjectNode object && object.has(last.getPropertyName())) {
      if (unbound instanceof UnrecognizedPropertyException) {
        object.remove(last.getPropertyName());
      } else {
        object.putNull(last.getPropertyName());
      }
      return true;
    }
    return false;
  }

  private static String sentence(JacksonException unbound) {
    if (unbound instanceof UnrecognizedPropertyException) {
      return "Ce champ est inconnu.";
    }
    Class<?> wanted =
        unbound instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    if (wanted == String.class) {
      return "Un texte est attendu.";
    }
    if (wanted == Integer.class || unbound instanceof InputCoercionException) {
      return "Un nombre entier est attendu.";
    }
    if (wanted == Boolean.class) {
      return "true ou false est attendu.";
    }
    if (wanted != null && List.class.isAssignableFrom(wanted)) {
      return "Une liste est attendue.";
    }
    return wanted != null && wanted.isRecord()
        ? "Un objet est attendu."
        : "Cette valeur n'est pas du type attendu.";
  }
}
