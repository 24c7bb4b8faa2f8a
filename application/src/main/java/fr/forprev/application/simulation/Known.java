package fr.forprev.application.simulation;

import fr.forprev.domain.dispositif.Catalogue;
import java.time.LocalDate;

/**
 * What a simulation knows without being told.
 *
 * @param today the day in Paris, unless the question names another
 */
record Known(Catalogue catalogue, LocalDate today) {}
