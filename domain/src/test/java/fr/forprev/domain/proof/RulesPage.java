package fr.forprev.domain.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes {@code docs/rules.md}: every rule, its source, its sentences, its proofs and its code. */
final class RulesPage {

  private static final Map<String, String> FAMILIES =
      Map.of(
          "ENT", "entités",
          "HAB", "habilitations et demandes",
          "SES", "sessions de certification",
          "CER", "certificats",
          "TRA", "formateurs",
          "USR", "personnes, rôles, messages",
          "GEO", "caisse instructrice",
          "MIG", "reprise de Forprev 1");

  private final Rulebook rulebook = Rulebook.read();
  private final List<String> lines = new ArrayList<>();

  static String written() {
    RulesPage page = new RulesPage();
    page.lines.addAll(Repository.lines(Repository.TABLES + "/rule/page.md"));
    page.deck();
    page.families();
    page.notModelled();
    return page.lines.stream().collect(joining("\n", "", "\n"));
  }

  private void deck() {
    write(
        "## Du diaporama aux règles",
        "",
        "| n° | diapositive | phrase | règles |",
        "|---|---|---|---|");
    rulebook
        .deck()
        .forEach((no, row) ->
            write(
                "| <a id=\""
                    + no.toLowerCase(Locale.ROOT)
                    + "\"></a>"
                    + no
                    + " | "
                    + row.text("slide")
                    + " | « "
                    + row.text("sentence")
                    + " » | "
                    + rulesThatQuote(no)
                    + " |"));
  }

  private String rulesThatQuote(String no) {
    return rulebook.origins().values().stream()
        .filter(origin -> origin.deck().contains(no))
        .map(origin -> RuleSection.linkTo(origin.rule()))
        .collect(joining(", "));
  }

  private void families() {
    RuleSection section = new RuleSection(rulebook);
    Map<String, List<String>> families =
        rulebook.identifiers().stream()
            .collect(groupingBy(id -> id.substring(0, 3), LinkedHashMap::new, toList()));
    families.forEach((family, rules) -> {
      write("", "## " + family + " · " + FAMILIES.get(family));
      rules.forEach(id -> lines.addAll(section.of(id)));
    });
  }

  private void notModelled() {
    write("", "## Ce que nous ne modélisons pas", "");
    rulebook
        .notBuilt()
        .forEach((id, why) -> write("- " + RuleSection.linkTo(id) + " : " + RuleSection.why(why)));
    if (rulebook.notBuilt().isEmpty()) {
      write("Toutes les règles sont construites.");
    }
  }

  private void write(String... more) {
    lines.addAll(List.of(more));
  }
}
