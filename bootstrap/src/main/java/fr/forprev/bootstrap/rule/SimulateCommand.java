package fr.forprev.bootstrap.rule;

import fr.forprev.application.rule.FrenchText;
import fr.forprev.application.simulation.Given;
import fr.forprev.application.simulation.Simulate;
import fr.forprev.application.simulation.SimulatedAnswer;
import fr.forprev.application.simulation.Simulation;
import fr.forprev.bootstrap.configuration.NamedWords;
import fr.forprev.bootstrap.configuration.WrongConfiguration;
import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code forprev simulate session-window endDate=2026-03-31}: a question about dates, answered on
 * the bundled data.
 */
public final class SimulateCommand {

  private SimulateCommand() {}

  /** Prints the answer, or without words all questions; refuses what it does not understand. */
  public static void run(List<String> words, Clock clock, PrintStream out) {
    if (words.isEmpty()) {
      for (Simulation simulation : Simulation.values()) {
        describe(simulation, out);
      }
      return;
    }
    Simulation asked =
        Simulation.parse(words.getFirst())
            .orElseThrow(() ->
                new WrongConfiguration(
                    "No question " + words.getFirst() + "; forprev simulate lists them all."));
    if (words.size() == 1) {
      describe(asked, out);
      return;
    }
    Simulate simulate = Simulate.of(BundledCatalogue::catalogue, clock);
    switch (simulate.ask(asked, NamedWords.of(words.subList(1, words.size())))) {
      case Simulate.Outcome.Answered answered -> print(answered.answer(), out);
      case Simulate.Outcome.Unreadable unreadable ->
          throw new WrongConfiguration(
              unreadable.problems().stream()
                  .map(bad -> bad.name() + ": " + bad.sentence())
                  .collect(Collectors.joining(System.lineSeparator() + "forprev: ")));
    }
  }

  private static void describe(Simulation simulation, PrintStream out) {
    out.println(simulation.id() + "  " + simulation.title());
    for (Given given : simulation.given()) {
      out.println(
          "    %s%s  %s : %s"
              .formatted(
                  given.name(),
                  given.required() ? "" : " (facultatif)",
                  given.meaning(),
                  given.form().expected()));
    }
  }

  private static void print(SimulatedAnswer answer, PrintStream out) {
    answer.facts().forEach(fact -> out.println(fact.name() + ": " + FrenchText.words(fact)));
    switch (answer.decision()) {
      case Decision.Granted<?> granted -> {
        out.println("oui");
        granted
            .remarks()
            .forEach(
                remark -> out.println(remark.rule().id() + "  " + FrenchText.sentence(remark)));
      }
      case Decision.Refused<?> refused -> {
        out.println("non");
        refused.reasons().forEach(reason -> out.println(sentence(reason)));
      }
    }
  }

  private static String sentence(Reason reason) {
    return reason.rule().id()
        + "  "
        + FrenchText.sentence(reason)
        + " "
        + FrenchText.ending(reason.unblock());
  }
}
