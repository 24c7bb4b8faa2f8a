package fr.forprev.domain.habilitation;

import static fr.forprev.domain.Samples.day;

import fr.forprev.domain.calendar.DateSpan;
import java.util.Arrays;

/** Habilitations with suspensions, withdrawals and resignations. */
public final class Sanctioned {

  private static final String WHY = "Effectifs non respectés";

  private Sanctioned() {}

  public static Habilitation suspended(Habilitation held, DateSpan... spans) {
    return new Habilitation(
        held.id(),
        held.number(),
        held.holder(),
        held.dispositifLevel(),
        held.terms(),
        Arrays.stream(spans).map(span -> new Suspension(span, WHY)).toList(),
        held.termination());
  }

  public static Habilitation withdrawn(Habilitation held, String from) {
    return new Habilitation(
        held.id(),
        held.number(),
        held.holder(),
        held.dispositifLevel(),
        held.terms(),
        held.suspensions(),
        new Withdrawal(day(from), WHY));
  }

  public static Habilitation resigned(Habilitation held, String from) {
    return new Habilitation(
        held.id(),
        held.number(),
        held.holder(),
        held.dispositifLevel(),
        held.terms(),
        held.suspensions(),
        new Resignation(day(from)));
  }
}
