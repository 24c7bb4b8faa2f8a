package fr.forprev.domain.notification;

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
 * USR-05: a targeted message as far as it has been written; anything may still be missing.
 *
 * @param type what it is about, or null
 */
public record MessageDraft(
    @Nullable MessageType type, String title, String text, Audience audience) {

  /** USR-05: to anybody but INRS and the instructors of caisses there is nothing of the kind. */
  public static Optional<Reason> obstacleFor(Actor actor) {
    return actor.role() == Role.INRS || actor.scope() instanceof Scope.OfCaisse
        ? Optional.empty()
        : Optional.of(Reason.unseen(Rule.USR_05));
  }

  /**
   * The message to send. Refused for what is missing, all of it named; to a caisse for whatever
   * lies beyond its territory, which INRS alone writes to; and when the audience is nobody.
   *
   * @param recipients how many persons the audience reaches; looked at last
   */
  public Decision<TargetedMessage> send(Actor actor, long recipients) {
    Optional<Reason> unseen = obstacleFor(actor);
    if (unseen.isPresent()) {
      return Decision.refused(unseen.get());
    }
    List<Reason> reasons = new ArrayList<>();
    if (actor.scope() instanceof Scope.OfCaisse own) {
      beyond(own.caisse()).ifPresent(reasons::add);
    }
    missing().ifPresent(reasons::add);
    if (reasons.isEmpty() && recipients == 0) {
      reasons.add(
          Reason.of(Rule.USR_05, Unblock.never(), Fact.text("audience", audience.displayed())));
    }
    return type == null || !reasons.isEmpty()
        ? new Decision.Refused<>(reasons)
        : Decision.granted(new TargetedMessage(actor, type, title.strip(), text.strip(), audience));
  }

  private Optional<Reason> beyond(String own) {
    List<String> beyond = audience.beyond(own);
    return beyond.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reason.reserved(
                Rule.USR_05, Role.INRS, Fact.text("beyond", String.join(", ", beyond))));
  }

  private Optional<Reason> missing() {
    List<String> missing = new ArrayList<>();
    if (type == null) {
      missing.add("le type");
    }
    if (title.isBlank()) {
      missing.add("le titre");
    }
    if (text.isBlank()) {
      missing.add("le texte");
    }
    if (audience.roles().isEmpty()) {
      missing.add("les rôles des destinataires");
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                Rule.USR_05, Unblock.never(), Fact.text("missing", String.join(", ", missing))));
  }
}
