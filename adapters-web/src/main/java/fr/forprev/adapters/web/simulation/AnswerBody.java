package fr.forprev.adapters.web.simulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.forprev.adapters.web.rule.FactsBody;
import fr.forprev.adapters.web.rule.ReasonBody;
import fr.forprev.adapters.web.rule.RemarkBody;
import fr.forprev.application.simulation.SimulatedAnswer;
import fr.forprev.application.simulation.Simulation;
import fr.forprev.domain.rule.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a simulation answers, on the wire.
 *
 * @param granted whether the rules let it happen
 * @param facts what holds, granted or not
 * @param remarks why so, when it is granted
 * @param reasons why not, when it is refused
 * @param possibleFrom when it is refused, the day from which it is granted, if waiting is enough
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerBody(
    String simulation,
    boolean granted,
    Map<String, Object> facts,
    List<RemarkBody> remarks,
    List<ReasonBody> reasons,
    @Nullable LocalDate possibleFrom) {

  static AnswerBody of(Simulation simulation, SimulatedAnswer answer) {
    Map<String, Object> facts = FactsBody.of(answer.facts());
    return switch (answer.decision()) {
      case Decision.Granted<?> granted ->
          new AnswerBody(
              simulation.id(), true, facts, RemarkBody.of(granted.remarks()), List.of(), null);
      case Decision.Refused<?> refused ->
          new AnswerBody(
              simulation.id(),
              false,
              facts,
              List.of(),
              refused.reasons().stream().map(ReasonBody::of).toList(),
              refused.possibleFrom().orElse(null));
    };
  }
}
