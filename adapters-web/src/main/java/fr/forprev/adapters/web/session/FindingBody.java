package fr.forprev.adapters.web.session;

import fr.forprev.application.session.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to mend or to look at in a file, on the wire.
 *
 * @param field the field of the trainee, or null for the whole line
 * @param column the French name of its column, or null
 * @param rule the rule that speaks, or null
 */
record FindingBody(
    int line,
    @Nullable String field,
    @Nullable String column,
    @Nullable String rule,
    String sentence,
    String mending) {

  /** How many are told at most. */
  static final int MOST = 200;

  /** The first ones, in order. */
  static List<FindingBody> of(List<Finding> findings) {
    return findings.stream().limit(MOST).map(FindingBody::of).toList();
  }

  /** How many {@link #of(List)} leaves out. */
  static int more(List<Finding> findings) {
    return Math.max(0, findings.size() - MOST);
  }

  private static FindingBody of(Finding finding) {
    var column = finding.column();
    return new FindingBody(
        finding.line(),
        column == null ? null : TraineeFields.name(column),
        column == null ? null : column.label(),
        finding.rule() == null ? null : finding.rule().id(),
        finding.sentence(),
        finding.mending());
  }
}
