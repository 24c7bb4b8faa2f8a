package fr.forprev.domain.session;

import fr.forprev.domain.account.PersonId;
import java.time.LocalDate;

/**
 * Somebody does something to a session on a day.
 *
 * @param by who
 * @param today the day, read once from the clock
 */
public record Act(PersonId by, LocalDate today) {}
