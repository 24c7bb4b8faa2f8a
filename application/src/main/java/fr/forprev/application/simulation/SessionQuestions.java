package fr.forprev.application.simulation;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.span;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.session.EntryWindow;
import fr.forprev.domain.session.Generated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Questions about the dates of a session (SES-02, SES-19, SES-20). */
final class SessionQuestions {

  private SessionQuestions() {}

  /** When a session may be entered, when its certificates may be downloaded, when it is deleted. */
  static Supplier<SimulatedAnswer> window(Reading given, Known known) {
    LocalDate endDate = given.day("endDate");
    LocalDate today = given.optionalDay("today").orElse(known.today());
    Optional<LocalDate> generatedOn = given.optionalDay("generatedOn");
    DateSpan window = EntryWindow.of(endDate);
    generatedOn
        .filter(day -> day.isBefore(endDate) || !window.contains(day))
        .ifPresent(
            day -> given.refuse("generatedOn", "Entre la fin de la session et son dernier jour."));
    return () -> {
      List<Fact> facts = new ArrayList<>(List.of(span("window", window)));
      LocalDate last = generatedOn.map(Generated::lastDownloadDay).orElse(window.last());
      generatedOn.ifPresent(day -> facts.add(day("lastDownloadDay", last)));
      facts.add(day("deletedFrom", last.plusDays(1)));
      return new SimulatedAnswer(
          facts,
          Decision.of(EntryWindow.obstacle(endDate, today).stream().toList(), () -> window)
              .with(List.of(EntryWindow.explained(endDate))));
    };
  }
}
