package fr.forprev.domain.proof;

import static java.util.stream.Collectors.toMap;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Everything that is written about the rules, built or not.
 *
 * @param says what each rule says in full, by identifier, in the order of the rulebook
 * @param origins where each comes from, by identifier
 * @param deck the sentences of the deck, by number
 * @param notBuilt the rules that the enum does not have, with why, or nothing
 */
record Rulebook(
    Map<String, String> says,
    Map<String, Origin> origins,
    Map<String, Row> deck,
    Map<String, String> notBuilt) {

  private static final String DECK = "docs/deck.txt";
  private static final String NOT_BUILT = "docs/rules-not-built.txt";

  static Rulebook read() {
    return new Rulebook(
        rows("rule/rulebook.txt", row -> row.text("says")),
        rows("rule/sources.txt", Origin::of),
        DecisionTable.of(DECK, Repository.lines(DECK)).rows().stream()
            .collect(ordered(row -> row.text("no"), row -> row)),
        Repository.lines(NOT_BUILT).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\\|", 2))
            .collect(
                ordered(
                    cells -> cells[0].strip(), cells -> cells.length > 1 ? cells[1].strip() : "")));
  }

  List<String> identifiers() {
    return List.copyOf(says.keySet());
  }

  static Optional<Rule> built(String identifier) {
    return Stream.of(Rule.values()).filter(rule -> rule.id().equals(identifier)).findFirst();
  }

  private static <V> Map<String, V> rows(String file, Function<Row, V> value) {
    return DecisionTable.rowsOf(file).stream().collect(ordered(row -> row.text("rule"), value));
  }

  private static <T, V> Collector<T, ?, LinkedHashMap<String, V>> ordered(
      Function<T, String> key, Function<T, V> value) {
    return toMap(
        key,
        value,
        (one, other) -> {
          throw new IllegalArgumentException("twice: " + one + ", " + other);
        },
        LinkedHashMap::new);
  }
}
