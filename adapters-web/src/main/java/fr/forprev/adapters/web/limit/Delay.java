package fr.forprev.adapters.web.limit;

import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import java.time.Duration;

/**
 * How long somebody has to wait.
 *
 * @param seconds at least 1
 */
public record Delay(long seconds) {

  private static final long SIXTY = 60;

  /** That duration, to the second above. */
  public static Delay of(Duration duration) {
    return new Delay(Math.max(1, duration.plusMillis(999).toSeconds()));
  }

  /** What {@code Retry-After} says. */
  public String header() {
    return Long.toString(seconds);
  }

  /** What somebody is told who failed too often. */
  public String sentence() {
    return "Trop d'essais sans succès. Par sécurité, réessayez dans " + words() + ".";
  }

  /** The problem of somebody who failed too often. */
  public Problem problem() {
    return problem(sentence());
  }

  Problem problem(String detail) {
    return Problem.of(ProblemType.TOO_MANY_REQUESTS, detail).withHeader("Retry-After", header());
  }

  private String words() {
    if (seconds <= SIXTY) {
      return seconds == 1 ? "une seconde" : seconds + " secondes";
    }
    long minutes = (seconds + SIXTY - 1) / SIXTY;
    return minutes < SIXTY ? minutes + " minutes" : "une heure";
  }
}
