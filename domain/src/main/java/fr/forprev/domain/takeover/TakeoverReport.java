package fr.forprev.domain.takeover;

import static fr.forprev.domain.rule.Fact.count;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * MIG-06: what a run of the takeover would do, each list in the order of the lines. Nothing is
 * stored by it: the dry run shows it, the run itself stores {@code created} and the {@code lost}
 * numbers, and another run of the same lines then finds them all {@code present}.
 *
 * @param created what is to be stored
 * @param present the lines that earlier runs took over
 * @param refused what is not taken over, whole lines and parts of those that are
 * @param lost the Forprev numbers never to be drawn again (MIG-01, USR-01)
 */
public record TakeoverReport(
    List<Created> created, List<Line> present, List<Refused> refused, Set<ForprevNumber> lost) {

  /**
   * A line of what is to be taken over.
   *
   * @param number of the line in its file, from 1
   */
  public record Line(int number, Former former) {}

  /**
   * What a line brings.
   *
   * @param line its number
   * @param why the explanations
   */
  public record Created(int line, TakenOver taken, List<Remark> why) {}

  /**
   * What of a line is not taken over.
   *
   * @param line its number
   * @param key what the line tells
   * @param reasons all of them, never empty
   */
  public record Refused(int line, Former.Key key, List<Reason> reasons) {}

  /** Keeps unmodifiable copies, in the order of the lines. */
  public TakeoverReport {
    created = created.stream().sorted(Comparator.comparingInt(Created::line)).toList();
    present = present.stream().sorted(Comparator.comparingInt(Line::number)).toList();
    refused = refused.stream().sorted(Comparator.comparingInt(Refused::line)).toList();
    lost = Set.copyOf(lost);
  }

  /**
   * What running the takeover over {@code lines} would do. Habilitations come first, then trainers,
   * who may be managers of these, then results, then the requests that still wait for one: the
   * order of the lines matters only among results of one entity. A line that repeats another one is
   * refused.
   */
  public static TakeoverReport of(TakeoverFacts facts, List<Line> lines) {
    return new TakeoverRun(facts).over(lines);
  }

  /** How much there is of each. */
  public Remark summary() {
    return Remark.of(
        Rule.MIG_06,
        count("created", created.size()),
        count("present", present.size()),
        count("refused", refused.size()));
  }
}
