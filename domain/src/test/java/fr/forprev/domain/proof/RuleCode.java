package fr.forprev.domain.proof;

import fr.forprev.domain.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The main sources of the rules and of the use cases.
 *
 * @param sources the text of each, by path
 */
record RuleCode(Map<String, String> sources) {

  private static final String ENUM = "/rule/Rule.java";

  static RuleCode read() {
    Map<String, String> sources = new LinkedHashMap<>();
    Stream.of("domain/src/main/java", "application/src/main/java")
        .flatMap(folder -> Repository.files(folder, ".java").stream())
        .filter(file -> !file.endsWith(ENUM))
        .forEach(file -> sources.put(file, Repository.text(file)));
    return new RuleCode(sources);
  }

  /** The files whose code has the constant; of a rule that describes, those that name it. */
  List<String> using(Rule rule) {
    List<String> users = containing(rule.name());
    return users.isEmpty() ? containing(rule.id()) : users;
  }

  /** The files that name the rule in their comments and are not among those {@link #using} it. */
  List<String> naming(Rule rule) {
    List<String> users = using(rule);
    return containing(rule.id()).stream().filter(file -> !users.contains(file)).toList();
  }

  private List<String> containing(String word) {
    Pattern whole = Pattern.compile("\\b" + word + "\\b");
    return sources.entrySet().stream()
        .filter(source -> whole.matcher(source.getValue()).find())
        .map(Map.Entry::getKey)
        .toList();
  }
}
