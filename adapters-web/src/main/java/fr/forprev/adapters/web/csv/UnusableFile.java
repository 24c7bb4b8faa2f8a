package fr.forprev.adapters.web.csv;

import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;

/** The problem of a file that cannot be read at all. */
final class UnusableFile {

  private UnusableFile() {}

  static Problem because(String sentence) {
    return Problem.of(ProblemType.UNUSABLE_FILE, sentence);
  }

  /** The same, the file being unreadable from that line on. */
  static Problem at(int line, String sentence) {
    return because(sentence).with("line", line);
  }
}
