package fr.forprev.bootstrap.rule;

import fr.forprev.bootstrap.configuration.WrongConfiguration;
import fr.forprev.domain.rule.Rule;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** {@code forprev rules} and {@code forprev rules show SES-02}. */
public final class RulesCommand {

  private RulesCommand() {}

  /** Prints all rules, or one; refuses words that it does not understand. */
  public static void run(List<String> words, PrintStream out) {
    if (words.isEmpty()) {
      for (Rule rule : Rule.values()) {
        out.println(rule.id() + "  " + rule.title());
      }
    } else if (words.size() == 2 && words.getFirst().equals("show")) {
      show(rule(words.get(1)), out);
    } else {
      throw new WrongConfiguration("forprev rules, or forprev rules show SES-02.");
    }
  }

  private static void show(Rule rule, PrintStream out) {
    out.println(rule.id() + "  " + rule.title());
    out.println("source: " + rule.source().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    rule.sentences().forEach(sentence -> out.println("- " + sentence));
  }

  private static Rule rule(String id) {
    return Rule.parse(id.toUpperCase(Locale.ROOT))
        .orElseThrow(
            () -> new WrongConfiguration("No rule " + id + "; forprev rules lists them all."));
  }
}
