package fr.forprev.domain.notification;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.domain.trainer.TrainerRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * TRA-03: a trainer's certification ends in nine or in six months, or sooner.
 *
 * @param anchor its last day
 */
public record CertificationAlert(
    PersonId person, DispositifLevel dispositifLevel, LocalDate anchor, Threshold threshold)
    implements Alert {

  /** Nine and six months before the end, none after it. */
  public static final Schedule SCHEDULE = Schedule.monthsBefore(9, 6);

  /**
   * The alerts that are due for {@code trainer}, in the order of his certifications; none for one
   * that a certification of the same dispositif, at its level or above, outlasts.
   *
   * @param trainer with all his certifications
   * @param due by {@link #SCHEDULE}
   */
  public static List<CertificationAlert> of(TrainerRecord trainer, DueAnchors due) {
    return trainer.certifications().stream()
        .filter(held -> trainer.certifications().stream().noneMatch(held::isOutlastedBy))
        .flatMap(held -> of(trainer.person().id(), held, due))
        .distinct()
        .toList();
  }

  private static Stream<CertificationAlert> of(
      PersonId person, TrainerCertification held, DueAnchors due) {
    LocalDate end = held.end();
    return end == null
        ? Stream.empty()
        : due.of(end).stream()
            .map(threshold ->
                new CertificationAlert(person, held.dispositifLevel(), end, threshold));
  }

  /** On which days the alerts about the end of a trainer's certification are due. */
  public static Remark explained(LocalDate end) {
    List<LocalDate> days = SCHEDULE.days(end);
    return Remark.of(
        Rule.TRA_03, day("end", end), day("first", days.get(0)), day("second", days.get(1)));
  }

  @Override
  public Remark words() {
    return Remark.of(
        Rule.TRA_03,
        reference("dispositifLevel", dispositifLevel),
        day("end", anchor),
        count("months", -threshold.fromAnchor().toTotalMonths()));
  }
}
