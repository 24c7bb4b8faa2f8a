package fr.forprev.domain.request;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every request has, whatever its state.
 *
 * @param applicant who opened it
 * @param organisation the entity; null as long as the request is for one that does not exist, which
 *     its administrative validation founds (HAB-13)
 * @param steps all that happened, the opening first
 * @param changedOn the day of the last change, saves included
 * @param revision 1 at the opening, one more at each change
 */
public record RequestHeader(
    RequestId id,
    RequestNumber number,
    Purpose purpose,
    PersonId applicant,
    @Nullable OrganisationId organisation,
    List<Step> steps,
    LocalDate changedOn,
    long revision) {

  /** Refuses a header without its opening: its caller has a bug. */
  public RequestHeader {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("request " + number + " was never opened");
    }
  }

  /** The header of a request that {@code act} opens, for an entity or, with null, a new one. */
  public static RequestHeader opened(
      RequestId id,
      RequestNumber number,
      Purpose purpose,
      @Nullable OrganisationId organisation,
      Act act) {
    Step opening = new Step(null, RequestState.DRAFT, act.today(), act.by(), "");
    return new RequestHeader(
        id, number, purpose, act.by(), organisation, List.of(opening), act.today(), 1);
  }

  /** The day since which the request stands where it stands, a transfer notwithstanding. */
  public LocalDate since() {
    Step first = steps.get(steps.size() - 1);
    for (int i = steps.size() - 2; i >= 0 && steps.get(i).state() == first.state(); i--) {
      first = steps.get(i);
    }
    return first.on();
  }

  /** The day on which {@code act} was last done, if it was. */
  public Optional<LocalDate> lastDone(RequestAct act) {
    return steps.stream().filter(step -> step.act() == act).map(Step::on).reduce((a, b) -> b);
  }

  RequestHeader touchedBy(Act act) {
    return new RequestHeader(
        id, number, purpose, applicant, organisation, steps, act.today(), revision + 1);
  }

  RequestHeader foundedAs(OrganisationId founded) {
    return new RequestHeader(id, number, purpose, applicant, founded, steps, changedOn, revision);
  }

  RequestHeader moved(RequestAct done, RequestState to, Act act, String comment) {
    return with(new Step(done, to, act.today(), act.by(), comment.strip()));
  }

  /** The header of a request that ends because nobody did anything (HAB-18). */
  RequestHeader lapsed(LocalDate today) {
    return with(new Step(null, RequestState.ABANDONED, today, null, ""));
  }

  private RequestHeader with(Step step) {
    List<Step> more = new ArrayList<>(steps);
    more.add(step);
    return new RequestHeader(
        id, number, purpose, applicant, organisation, more, step.on(), revision + 1);
  }
}
