package fr.forprev.adapters.web.health;

import java.util.List;

/** Whether the product can serve requests now. */
@FunctionalInterface
public interface Readiness {

  /**
   * One thing that must work.
   *
   * @param name what it is: {@code database}, {@code migrations}, {@code scheduler}
   */
  record Check(String name, boolean ready) {}

  /** Tries each thing; must answer within a second or so. */
  List<Check> checks();
}
