package fr.forprev.domain.account;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * USR-11: a link that serves once, from the day on which it was issued to seven days later, both
 * included.
 *
 * @param purpose the only thing that it serves
 * @param usedOn the day on which it served, or null
 */
public record OneTimeLink(
    Purpose purpose, PersonId person, LocalDate issuedOn, @Nullable LocalDate usedOn) {

  private static final int DAYS = 7;

  /** What a link serves. */
  public enum Purpose {
    /** A new or taken-over account chooses its password: no former one is taken over. */
    FIRST_SIGN_IN,
    /** Another password in the place of the forgotten one. */
    FORGOTTEN_PASSWORD,
    /** Whoever creates his account shows that the e-mail is his. */
    EMAIL_CONFIRMATION
  }

  /** A link issued today, not used yet. */
  public static OneTimeLink issued(Purpose purpose, PersonId person, LocalDate today) {
    return new OneTimeLink(purpose, person, today, null);
  }

  /** The days on which it serves. */
  public DateSpan days() {
    return new DateSpan(issuedOn, issuedOn.plusDays(DAYS));
  }

  /**
   * This link, used today. Refused for another purpose, as if there were no such link; when it has
   * served; and after its days.
   */
  public Decision<OneTimeLink> use(Purpose wanted, LocalDate today) {
    if (wanted != purpose) {
      return Decision.refused(Reason.unseen(Rule.USR_11));
    }
    List<Reason> reasons = new ArrayList<>();
    if (usedOn != null) {
      reasons.add(Reason.of(Rule.USR_11, Unblock.never(), Fact.day("usedOn", usedOn)));
    } else if (!days().contains(today)) {
      reasons.add(
          Reason.of(
              Rule.USR_11,
              Unblock.never(),
              Fact.day("lastDay", days().last()),
              Fact.day("today", today)));
    }
    return Decision.of(reasons, () -> new OneTimeLink(purpose, person, issuedOn, today));
  }
}
