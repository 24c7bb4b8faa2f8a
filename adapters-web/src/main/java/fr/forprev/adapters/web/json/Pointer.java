package fr.forprev.adapters.web.json;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901). */
final class Pointer {

  private static final int LONGEST_NAME = 100;
  private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

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

  /** A name as a step of a pointer; cut when endless, half characters replaced. */
  static String escaped(String name) {
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    return HALF_CHARACTER.matcher(shown).replaceAll("\uFFFD").replace("~", "~0").replace("/", "~1");
  }
}
