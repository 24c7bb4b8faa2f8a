package fr.forprev.adapters.web.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something is refused, on the wire.
 *
 * @param rule the identifier of the rule: {@code SES-02}
 * @param sentence the French sentence, facts filled in
 * @param facts the named facts
 * @param ending how it can end
 */
public record ReasonBody(
    String rule, String sentence, Map<String, Object> facts, EndingBody ending) {

  /**
   * How a refusal can end.
   *
   * @param kind {@code wait}, {@code ask} or {@code never}
   * @param from for {@code wait}, the first possible day
   * @param role for {@code ask}, who can make it possible
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record EndingBody(
      String kind, @Nullable LocalDate from, @Nullable Role role, String sentence) {}

  /** The reason on the wire; not for one that must stay unseen. */
  public static ReasonBody of(Reason reason) {
    return new ReasonBody(
        reason.rule().id(),
        FrenchText.sentence(reason),
        FactsBody.of(reason.facts()),
        ending(reason.unblock()));
  }

  private static EndingBody ending(Unblock unblock) {
    String sentence = FrenchText.ending(unblock);
    return switch (unblock) {
      case Unblock.Wait wait -> new EndingBody("wait", wait.from(), null, sentence);
      case Unblock.Ask ask -> new EndingBody("ask", null, ask.role(), sentence);
      case Unblock.Never never -> new EndingBody("never", null, null, sentence);
      case Unblock.Unseen unseen -> throw new IllegalArgumentException("unseen, so never told");
    };
  }
}
