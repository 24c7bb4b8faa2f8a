package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.rule.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * « Vision globale de l'avancement »: what the applicant sees of his request at any time.
 *
 * @param state where it stands
 * @param whoseTurn who acts next; null when final
 * @param caisse that holds it, or held it last; null for none
 * @param since the day since which it stands there
 * @param nextState where it goes when all goes well; null when final
 * @param path every state through which it comes to be accepted, in order
 * @param steps all that happened, with every comment, the first first
 */
public record Progress(
    RequestState state,
    @Nullable Role whoseTurn,
    @Nullable CaisseCode caisse,
    LocalDate since,
    @Nullable RequestState nextState,
    List<RequestState> path,
    List<Step> steps) {

  /** Keeps unmodifiable copies. */
  public Progress {
    path = List.copyOf(path);
    steps = List.copyOf(steps);
  }

  /** The progress of {@code request}: INRS has the turn while it waits without caisse (GEO-03). */
  public static Progress of(HabilitationRequest request) {
    RequestState state = request.state();
    boolean unassigned =
        state == RequestState.ADMINISTRATIVE_REVIEW && request.instructing().isEmpty();
    return new Progress(
        state,
        unassigned ? Role.INRS : state.turn().orElse(null),
        request.instructing().orElse(null),
        request.header().since(),
        state.next(request.kind()).orElse(null),
        RequestState.path(request.kind()),
        request.header().steps());
  }

  /** Who acts next; empty when final. */
  public Optional<Role> turn() {
    return Optional.ofNullable(whoseTurn);
  }

  /** Where it goes when all goes well; empty when final. */
  public Optional<RequestState> next() {
    return Optional.ofNullable(nextState);
  }

  /** The steps at which something was said. */
  public List<Step> comments() {
    return steps.stream().filter(step -> !step.comment().isEmpty()).toList();
  }
}
