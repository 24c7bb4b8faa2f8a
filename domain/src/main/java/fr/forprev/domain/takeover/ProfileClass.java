package fr.forprev.domain.takeover;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import java.time.LocalDate;

/** What becomes of a trainer's profile, by the day on which his last certificate ends. */
public enum ProfileClass {
  /** MIG-01, to 31 December 2021: nothing is taken over. */
  LOST,
  /** MIG-02, in 2022: the data are, the role is not. */
  WITHOUT_ROLE,
  /** MIG-03, from 1 January 2023: the role is too. */
  KEPT;

  private static final LocalDate LAST_LOST = LocalDate.of(2021, 12, 31);
  private static final LocalDate LAST_WITHOUT_ROLE = LocalDate.of(2022, 12, 31);

  /**
   * The class of a profile, or of one certificate, that ends on {@code lastDay}.
   *
   * @param lastDay {@link LocalDate#MAX} for what has no end
   */
  public static ProfileClass of(LocalDate lastDay) {
    if (!lastDay.isAfter(LAST_LOST)) {
      return LOST;
    }
    return lastDay.isAfter(LAST_WITHOUT_ROLE) ? KEPT : WITHOUT_ROLE;
  }

  /**
   * What that class means for a profile.
   *
   * @param lastEnd the day on which its last certificate ends, of this class
   */
  public Remark explained(LocalDate lastEnd) {
    Rule rule =
        switch (this) {
          case LOST -> Rule.MIG_01;
          case WITHOUT_ROLE -> Rule.MIG_02;
          case KEPT -> Rule.MIG_03;
        };
    return Remark.of(rule, Fact.day("lastEnd", lastEnd));
  }
}
