package fr.forprev.application.simulation;

import java.util.function.Supplier;

/** How a simulation reads its values; what it supplies is asked for only when all are readable. */
@FunctionalInterface
interface Question {

  Supplier<SimulatedAnswer> read(Reading given, Known known);
}
