package fr.forprev.domain.proof;

import fr.forprev.domain.table.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a rule comes from: a line of {@code sources.txt}.
 *
 * @param rule its identifier
 * @param from the words of the rulebook
 * @param deck the numbers of the sentences of the deck that state it
 * @param words what is written of the other kinds of source that it has
 */
record Origin(String rule, String from, List<String> deck, Map<Kind, String> words) {

  /** The kinds of source; the names of {@link fr.forprev.domain.rule.Source} are made of them. */
  enum Kind {
    SEED("Diaporama"),
    PUBLIC("Source publique"),
    DATA("Donnée du catalogue"),
    DECISION("Décision");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  private static final Map<Kind, String> COLUMNS =
      Map.of(Kind.PUBLIC, "public", Kind.DATA, "data", Kind.DECISION, "decision");

  static Origin of(Row row) {
    Map<Kind, String> words = new EnumMap<>(Kind.class);
    COLUMNS.forEach((kind, column) -> {
      if (!row.isEmpty(column)) {
        words.put(kind, row.text(column));
      }
    });
    return new Origin(row.text("rule"), row.text("from"), row.words("deck"), words);
  }

  /** The kinds of source of which something is written. */
  Set<Kind> kinds() {
    Set<Kind> kinds = new TreeSet<>(words.keySet());
    if (!deck.isEmpty()) {
      kinds.add(Kind.SEED);
    }
    return kinds;
  }
}
