package fr.forprev.domain.caisse;

import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * GEO-04: a request that goes from a caisse to another, or, from the manual queue, to the one that
 * INRS assigns (GEO-03); its state stays.
 *
 * @param from the caisse that had it, or null when none had
 * @param to the caisse that has it from now on
 * @param reason why, as the trail shows it; not blank
 */
public record Transfer(@Nullable CaisseCode from, CaisseCode to, String reason) {

  /** Refuses the same caisse and a blank reason: its caller has a bug. */
  public Transfer {
    if (to.equals(from) || reason.isBlank()) {
      throw new IllegalArgumentException("a transfer to the same caisse, or without reason");
    }
  }

  /**
   * Where a request is when it is to be transferred.
   *
   * @param caisse the caisse that has it, or null in the manual queue
   * @param state its state in French, for the refusal
   * @param instructed whether that state is ADMINISTRATIVE_REVIEW or INSTRUCTION, in which it is
   *     for the caisse to act
   */
  public record Held(@Nullable CaisseCode caisse, String state, boolean instructed) {

    /**
     * Why {@code actor} may not transfer it: an instructor of the caisse that has it may, and INRS
     * as long as none has.
     */
    public Optional<Reason> obstacleFor(Actor actor) {
      if (caisse == null) {
        return actor.role() == Role.INRS
            ? Optional.empty()
            : Optional.of(Reason.reserved(Rule.GEO_03, Role.INRS));
      }
      return actor.role() == Role.INSTRUCTOR
              && actor.scope().equals(new Scope.OfCaisse(caisse.value()))
          ? Optional.empty()
          : Optional.of(Reason.reserved(Rule.GEO_04, Role.INSTRUCTOR));
    }

    /**
     * The transfer to another caisse. Refused in a state in which no caisse acts, to the caisse
     * that has the request, to one that does not exist, and without a reason.
     *
     * @param to the caisse that was chosen, or null when none was
     * @param reason as typed
     */
    public Decision<Transfer> to(@Nullable CaisseCode to, String reason, Caisses caisses) {
      List<Reason> reasons = new ArrayList<>();
      if (!instructed) {
        reasons.add(refused(text("state", state)));
      }
      List<String> missing = new ArrayList<>();
      if (to == null) {
        missing.add("la caisse");
      } else if (to.equals(caisse)) {
        reasons.add(refused(text("sameCaisse", nameOf(to, caisses))));
      } else if (caisses.find(to).isEmpty()) {
        reasons.add(refused(Fact.reference("unknownCaisse", to)));
      }
      if (reason.isBlank()) {
        missing.add("le motif");
      }
      if (!missing.isEmpty()) {
        reasons.add(refused(text("missing", String.join(", ", missing))));
      }
      return to == null
          ? new Decision.Refused<>(reasons)
          : Decision.of(reasons, () -> new Transfer(caisse, to, reason.strip()));
    }

    private static String nameOf(CaisseCode code, Caisses caisses) {
      return caisses.find(code).map(Caisse::name).orElseGet(code::value);
    }

    private static Reason refused(Fact fact) {
      return Reason.of(Rule.GEO_04, Unblock.never(), fact);
    }
  }
}
