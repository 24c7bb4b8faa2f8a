package fr.forprev.e2e.decision;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the rules of an engine write: one for all decisions of an engine, so that its making is not
 * counted against it.
 */
public final class Answer {

  private final List<Rule> refusals = new ArrayList<>();
  private final List<Rule> remarks = new ArrayList<>();
  private @Nullable DateSpan term;

  /** One more reason against it. */
  public void refuse(Rule rule) {
    refusals.add(rule);
  }

  /** One more remark. */
  public void remark(Rule rule) {
    remarks.add(rule);
  }

  /** The days granted. */
  public void grant(DateSpan days) {
    term = days;
  }

  void clear() {
    refusals.clear();
    remarks.clear();
    term = null;
  }

  Verdict verdict() {
    return refusals.isEmpty() ? Verdict.granted(remarks, term) : Verdict.refused(refusals);
  }
}
