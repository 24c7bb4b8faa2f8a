package fr.forprev.domain.session;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The certificates are issued; the session waits for its deletion.
 *
 * @param results one for each trainee
 * @param generatedOn the day of generation
 */
public record Generated(
    SessionHeader header,
    Declaration declaration,
    Map<TraineeId, Result> results,
    LocalDate generatedOn)
    implements SubmittedSession {

  /** SES-19: how long after its day of generation it can be downloaded. */
  public static final Period DOWNLOAD = Period.ofDays(15);

  /** Keeps an unmodifiable copy of the results. */
  public Generated {
    results = Map.copyOf(results);
  }

  /** SES-19: the last day on which the certificates can be downloaded. */
  public LocalDate lastDownloadDay() {
    return lastDownloadDay(generatedOn);
  }

  /** SES-19: the last day on which what was generated on that day can be downloaded. */
  public static LocalDate lastDownloadDay(LocalDate generatedOn) {
    return generatedOn.plus(DOWNLOAD);
  }

  /** SES-19: the earliest generation day whose certificates can be downloaded on {@code today}. */
  public static LocalDate earliestDownloadable(LocalDate today) {
    return today.minus(DOWNLOAD);
  }

  /**
   * SES-20: the latest generation day whose session may be deleted on {@code today}; every session
   * generated on it or before is due.
   */
  public static LocalDate lastDueGeneration(LocalDate today) {
    return today.minusDays(1).minus(DOWNLOAD);
  }

  /**
   * SES-19: grants the last download day, or refuses past it, for good; at level 1 no duplicate
   * replaces the certificate (CER-04).
   */
  public Decision<LocalDate> download(LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (today.isAfter(lastDownloadDay())) {
      reasons.add(
          Reason.of(
              Rule.SES_19,
              Unblock.never(),
              reference("session", header.number()),
              day("lastDay", lastDownloadDay()),
              day("today", today)));
      if (!dispositifLevel().level().certifiesTrainers()) {
        reasons.add(Reason.of(Rule.CER_04, Unblock.never()));
      }
    }
    return Decision.of(reasons, this::lastDownloadDay);
  }

  /**
   * SES-19: the same for all certificates at once; refused too when there is none.
   *
   * @param certificates how many there are
   */
  public Decision<LocalDate> downloadAll(int certificates, LocalDate today) {
    return certificates > 0
        ? download(today)
        : Decision.refused(
            Reason.of(Rule.SES_19, Unblock.never(), reference("empty", header.number())));
  }

  /** The same, once {@code act} has touched its certificates: what was declared stays (CER-09). */
  public Generated changedBy(Act act) {
    return new Generated(header.changedBy(act), declaration, results, generatedOn);
  }

  /** SES-20: grants the deletion past the last download day, never before. */
  public Decision<SessionId> delete(LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (!today.isAfter(lastDownloadDay())) {
      reasons.add(
          Reason.of(
              Rule.SES_20,
              Unblock.from(lastDownloadDay().plusDays(1)),
              reference("session", header.number()),
              day("lastDay", lastDownloadDay())));
    }
    return Decision.of(reasons, this::id);
  }

  @Override
  public SessionState state() {
    return SessionState.GENERATED;
  }
}
