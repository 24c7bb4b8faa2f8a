package fr.forprev.domain.proof;

import static java.util.stream.Collectors.joining;

import fr.forprev.domain.proof.Origin.Kind;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.table.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** The lines of {@code docs/rules.md} about one rule. */
final class RuleSection {

  private final Rulebook rulebook;
  private final Map<Rule, SortedSet<String>> proofs = Proofs.byRule();
  private final List<RuleTable> tables = RuleTable.all();
  private final RuleCode code = RuleCode.read();

  RuleSection(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  static String linkTo(String id) {
    return "[" + id + "](#" + id.toLowerCase(Locale.ROOT) + ")";
  }

  static String why(String written) {
    return written.isEmpty() ? "pas encore construite." : written;
  }

  List<String> of(String id) {
    List<String> lines = new ArrayList<>(List.of("", "### " + id, ""));
    Optional<Rule> built = Rulebook.built(id);
    built.ifPresent(rule -> lines.addAll(List.of("**" + rule.title() + ".**", "")));
    lines.addAll(List.of("> " + rulebook.says().get(id), ""));
    lines.addAll(origin(rulebook.origins().get(id)));
    built.ifPresentOrElse(
        rule -> lines.addAll(proved(rule)),
        () -> lines.add("- **Pas construite** : " + why(rulebook.notBuilt().getOrDefault(id, ""))));
    tables.stream()
        .filter(table -> table.rules().contains(id))
        .forEach(table -> lines.addAll(decisions(id, table)));
    return lines;
  }

  private List<String> origin(Origin origin) {
    List<String> lines = new ArrayList<>();
    lines.add("- **Source** : " + origin.from());
    for (String no : origin.deck()) {
      lines.add(
          "  - ["
              + no
              + "](#"
              + no.toLowerCase(Locale.ROOT)
              + ") « "
              + rulebook.deck().get(no).text("sentence")
              + " »");
    }
    origin
        .words()
        .forEach((kind, words) ->
            lines.add("  - " + kind.label() + " : " + (kind == Kind.DATA ? file(words) : words)));
    return lines;
  }

  private List<String> proved(Rule rule) {
    List<String> lines = new ArrayList<>();
    if (!rule.sentences().isEmpty()) {
      lines.add("- **Phrases**");
      rule.sentences().forEach(sentence -> lines.add("  - « " + sentence + " »"));
    }
    lines.add("- **Preuves** : " + links(proofs.getOrDefault(rule, Collections.emptySortedSet())));
    lines.add("- **Code** : " + links(code.using(rule)));
    if (!code.naming(rule).isEmpty()) {
      lines.add("- **Dit aussi par** : " + links(code.naming(rule)));
    }
    return lines;
  }

  /** The table where its first rule is, a link to it where the others are. */
  private static List<String> decisions(String id, RuleTable table) {
    String first = table.rules().get(0);
    String title = "**" + table.title() + "** ([" + table.name() + "](../" + table.file() + "))";
    if (!first.equals(id)) {
      return List.of("", title + " : voir " + linkTo(first) + ".");
    }
    List<String> lines = new ArrayList<>(List.of("", title, ""));
    if (!table.notes().isEmpty()) {
      lines.addAll(List.of(String.join(" ", table.notes()), ""));
    }
    List<String> headings = table.table().headings();
    lines.add(row(headings.stream()));
    lines.add("|" + "---|".repeat(headings.size()));
    table.table().rows().forEach((Row row) -> lines.add(row(headings.stream().map(row::text))));
    return lines;
  }

  private static String row(Stream<String> cells) {
    return cells.collect(joining(" | ", "| ", " |"));
  }

  private static String file(String name) {
    return Repository.files("domain/src/main/resources", "/" + name).stream()
        .findFirst()
        .map(path -> "[" + name + "](../" + path + ")")
        .orElse(name);
  }

  private static String links(Collection<String> files) {
    return files.stream()
        .map(file -> "[" + file.replaceAll(".*/|\\.java$", "") + "](../" + file + ")")
        .collect(joining(", "));
  }
}
