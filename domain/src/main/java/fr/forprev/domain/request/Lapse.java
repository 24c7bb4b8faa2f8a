package fr.forprev.domain.request;

import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * HAB-18: a request that waits for its applicant and that nobody touches ends, with its documents.
 *
 * @param notices those recorded for the request
 */
public record Lapse(OpenRequest request, List<IdlenessNotice> notices) {

  /** Keeps an unmodifiable copy of the notices. */
  public Lapse {
    notices = List.copyOf(notices);
  }

  /** The latest day of last change of which a notice is due on {@code today}. */
  public static LocalDate lastDue(LocalDate today) {
    return Idleness.lastDue(today);
  }

  /**
   * Grants a notice for a request untouched for five months, one for each day of last change; in
   * DRAFT and FILE_TO_SUBMIT only.
   */
  public Decision<IdlenessNotice> announce(LocalDate today) {
    List<Reason> reasons = notWaiting();
    idleness().obstacleToNotice(notices, today).ifPresent(reasons::add);
    return Decision.of(reasons, () -> new IdlenessNotice(request.header().changedOn(), today));
  }

  /**
   * Grants the end of a request untouched for six months and announced a month ago or more; its
   * documents are deleted with it.
   */
  public Decision<Abandoned> abandon(LocalDate today) {
    List<Reason> reasons = notWaiting();
    idleness().obstacleToEnd(notices, today).ifPresent(reasons::add);
    return Decision.of(reasons, () -> Abandoned.of(request, request.header().lapsed(today)));
  }

  private Idleness idleness() {
    RequestHeader header = request.header();
    return new Idleness(reference("request", header.number()), header.changedOn());
  }

  private List<Reason> notWaiting() {
    List<Reason> reasons = new ArrayList<>();
    if (!(request instanceof Draft) && !(request instanceof FileToSubmit)) {
      reasons.add(
          Reason.of(
              Rule.HAB_18,
              Unblock.never(),
              reference("request", request.header().number()),
              text("state", request.state().label())));
    }
    return reasons;
  }
}
