package fr.forprev.domain.proof;

import fr.forprev.domain.table.DecisionTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A decision table that a test reads.
 *
 * @param file its path in the repository
 * @param rules the identifiers that its first comment names
 * @param title the rest of that comment
 * @param notes the comments that follow
 * @param table what it decides
 */
record RuleTable(
    String file, List<String> rules, String title, List<String> notes, DecisionTable table) {

  private static final Pattern FIRST =
      Pattern.compile("# ((?:[A-Z]{3}-[0-9]{2}(?:, ?)?)+)\\W*(.*)");

  /** Every table, in the order of their paths; those of this package say where rules come from. */
  static List<RuleTable> all() {
    return Repository.files(Repository.TABLES, ".txt").stream()
        .filter(file -> !file.startsWith(Repository.TABLES + "/rule/"))
        .map(RuleTable::read)
        .toList();
  }

  private static RuleTable read(String file) {
    List<String> lines = Repository.lines(file);
    Matcher first = FIRST.matcher(lines.get(0));
    if (!first.matches()) {
      throw new AssertionError(file + " does not name its rules in its first line");
    }
    return new RuleTable(
        file,
        Stream.of(first.group(1).split(", ?")).toList(),
        first.group(2),
        lines.stream()
            .skip(1)
            .filter(line -> line.startsWith("#"))
            .map(line -> line.substring(1).strip())
            .filter(line -> !line.isEmpty())
            .toList(),
        DecisionTable.of(file, lines));
  }

  /** The path that tests read it by. */
  String name() {
    return file.substring(Repository.TABLES.length() + 1);
  }
}
