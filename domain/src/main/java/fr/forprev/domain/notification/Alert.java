package fr.forprev.domain.notification;

import fr.forprev.domain.rule.Remark;
import java.time.LocalDate;

/**
 * An alert that is due. Two alerts that are equal are the same one: it is given once, whoever the
 * recipients.
 */
public sealed interface Alert permits HabilitationAlert, CertificationAlert, SessionNotice {

  /** The date from which its day is reckoned: another date, another alert. */
  LocalDate anchor();

  /** Which of the alerts about that date it is. */
  Threshold threshold();

  /** What it says. */
  Remark words();
}
