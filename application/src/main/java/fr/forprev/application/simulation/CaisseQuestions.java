package fr.forprev.application.simulation;

import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.caisse.BundledCaisses;
import fr.forprev.domain.caisse.Routing;
import fr.forprev.domain.rule.Decision;
import java.util.List;
import java.util.function.Supplier;

/** Questions about the caisse of a postal code (GEO-01 to GEO-04). */
final class CaisseQuestions {

  private CaisseQuestions() {}

  /** Which caisse instructs the requests of an entity at that postal code. */
  static Supplier<SimulatedAnswer> ofPostalCode(Reading given, Known known) {
    String postalCode = given.text("postalCode");
    return () -> answer(Routing.of(postalCode, BundledCaisses.caisses()));
  }

  private static SimulatedAnswer answer(Routing routing) {
    if (routing instanceof Routing.ToCaisse to) {
      return new SimulatedAnswer(
          List.of(
              reference("departement", to.departement()),
              reference("caisse", to.caisse().code()),
              text("name", to.caisse().name())),
          Decision.granted(to).with(to.explained()));
    }
    if (routing instanceof Routing.ManualQueue waits) {
      return new SimulatedAnswer(
          List.of(reference("departement", waits.departement())),
          Decision.granted(waits).with(waits.explained()));
    }
    return new SimulatedAnswer(
        List.of(), Decision.refused(((Routing.NotAPostalCode) routing).reason()));
  }
}
