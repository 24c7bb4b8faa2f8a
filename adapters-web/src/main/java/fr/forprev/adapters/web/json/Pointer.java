package fr.forprev.adapters.web.json;

import java.util.List;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901). */
final class Pointer {

  private Pointer() {}

  static String of(List<JacksonException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (JacksonException.Reference step : path) {
      pointer
          .append('/')
          .append(
              step.getPropertyName() == null
                  ? Integer.toString(step.getIndex())
                  : escaped(step.getPropertyName()));
    }
    return pointer.toString();
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
