package fr.forprev.domain.request;

import fr.forprev.domain.account.PersonId;
import java.time.LocalDate;

/**
 * Somebody does something to a request on a day.
 *
 * @param by who
 * @param today the day, read once from the clock
 */
public record Act(PersonId by, LocalDate today) {}
