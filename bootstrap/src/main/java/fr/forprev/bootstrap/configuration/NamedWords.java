package fr.forprev.bootstrap.configuration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of the command line that give names their values. */
public final class NamedWords {

  private NamedWords() {}

  /** Each {@code name=value} by its name; refuses other words, and a name given twice. */
  public static Map<String, String> of(List<String> words) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      if (sign < 1) {
        throw new WrongConfiguration("name=value is expected, not " + word + ".");
      }
      if (values.put(word.substring(0, sign), word.substring(sign + 1)) != null) {
        throw new WrongConfiguration(word.substring(0, sign) + " is given twice.");
      }
    }
    return values;
  }
}
