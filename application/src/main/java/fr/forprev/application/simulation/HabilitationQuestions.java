package fr.forprev.application.simulation;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.span;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.habilitation.Grant;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.habilitation.RenewalWindow;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Questions about the renewal of an habilitation (HAB-02, HAB-04, HAB-05, HAB-15). */
final class HabilitationQuestions {

  private static final UUID NOBODY = new UUID(0, 0);
  private static final HabilitationNumber UNNUMBERED = new HabilitationNumber("en question");

  private HabilitationQuestions() {}

  /** When a renewal may be asked, and from when until when it runs. */
  static Supplier<SimulatedAnswer> renewal(Reading given, Known known) {
    DispositifLevel dispositifLevel = given.dispositifLevel();
    LocalDate expiry = given.day("expiry");
    LocalDate askedOn = given.optionalDay("askedOn").orElse(known.today());
    LocalDate decidedOn = given.optionalDay("decidedOn").orElse(askedOn);
    Optional<Integer> months = given.months("months");
    if (decidedOn.isBefore(askedOn)) {
      given.refuse("decidedOn", "Pas avant le jour de la demande.");
    }
    Optional<DispositifLine> onAsking = given.known(known, dispositifLevel, askedOn);
    Optional<DispositifLine> onDecision = given.known(known, dispositifLevel, decidedOn);
    return () -> {
      DispositifLine line = onDecision.orElseThrow();
      Habilitation previous = runningOut(dispositifLevel, line, expiry);
      RenewalWindow window = new RenewalWindow(previous);
      List<Reason> tooSoon = window.obstacles(onAsking.orElseThrow(), askedOn);
      Decision<Grant> grant =
          tooSoon.isEmpty()
              ? Grant.renewal(previous, line, months.orElse(line.renewalMonths()), decidedOn)
              : new Decision.Refused<>(tooSoon);
      List<Fact> facts = new ArrayList<>();
      window.days().ifPresent(days -> facts.add(span("window", days)));
      if (grant instanceof Decision.Granted<Grant> granted) {
        facts.add(day("start", granted.value().term().first()));
        facts.add(day("expiry", granted.value().term().last()));
      }
      return new SimulatedAnswer(facts, grant);
    };
  }

  private static Habilitation runningOut(
      DispositifLevel dispositifLevel, DispositifLine line, LocalDate expiry) {
    return new Habilitation(
        new HabilitationId(NOBODY),
        UNNUMBERED,
        new OrganisationId(NOBODY),
        dispositifLevel,
        List.of(new DateSpan(expiry.minusMonths(line.initialMonths()), expiry)),
        List.of(),
        null);
  }
}
