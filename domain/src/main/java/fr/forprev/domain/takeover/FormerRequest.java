package fr.forprev.domain.takeover;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;

/**
 * MIG-05: a request started in Forprev 1, which is finished there. As long as its result has not
 * come, it is kept to mark the habilitation on which it bears ({@link PendingRequests}).
 *
 * @param number in Forprev 1; not blank
 * @param holder the entity that asks
 */
public record FormerRequest(
    String number, OrganisationId holder, DispositifLevel dispositifLevel, Purpose purpose)
    implements Former, TakenOver {

  /** What is asked for. */
  public enum Purpose {
    /** An entity's first habilitation. */
    FIRST,
    /** Another dispositif or level than those held. */
    EXTENSION,
    /** The renewal of one held. */
    RENEWAL
  }

  /** In what situation the entity is meanwhile. */
  public enum Situation {
    /** It renews one of several dispositifs. */
    SEVERAL,
    /** It extends what it has. */
    EXTENSION,
    /** All else: its first, or the only one that it has. */
    FIRST_OR_SINGLE
  }

  /** Refuses a blank number: its caller has a bug. */
  public FormerRequest {
    if (number.isBlank()) {
      throw new IllegalArgumentException("a request without number");
    }
  }

  @Override
  public Key key() {
    return new Key(Kind.REQUEST, number);
  }

  /** The situation of an entity that holds {@code held}, on the opening day. */
  public Situation situation(HeldHabilitations held, OpeningDay opening) {
    long active = activeDispositifs(held, opening);
    if (purpose == Purpose.RENEWAL && active >= 2) {
      return Situation.SEVERAL;
    }
    return purpose == Purpose.EXTENSION && active >= 1
        ? Situation.EXTENSION
        : Situation.FIRST_OR_SINGLE;
  }

  /** What that situation means for the entity. */
  public Remark explained(HeldHabilitations held, OpeningDay opening) {
    long active = activeDispositifs(held, opening);
    return switch (situation(held, opening)) {
      case SEVERAL ->
          Remark.of(Rule.MIG_05, reference("request", number), count("several", active));
      case EXTENSION ->
          Remark.of(Rule.MIG_05, reference("request", number), count("extended", active));
      case FIRST_OR_SINGLE -> Remark.of(Rule.MIG_05, reference("request", number));
    };
  }

  /** The refusal to mark anything with a request whose result is applied. */
  Reason finished() {
    return Reason.of(Rule.MIG_05, Unblock.never(), reference("finishedRequest", number));
  }

  /** Distinct dispositifs, whatever their levels. */
  private static long activeDispositifs(HeldHabilitations held, OpeningDay opening) {
    return held.all().stream()
        .filter(opening::isActive)
        .map(Habilitation::dispositifLevel)
        .map(DispositifLevel::dispositif)
        .distinct()
        .count();
  }
}
