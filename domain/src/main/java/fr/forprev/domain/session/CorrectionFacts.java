package fr.forprev.domain.session;

import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import org.jspecify.annotations.Nullable;

/**
 * What a correction needs to know, read in the transaction of the act.
 *
 * @param trainer the session's trainer as he is now known (SES-12)
 * @param person in sessions that certify trainers, the present identity of the account of who
 *     passed, which only the hotline changes (USR-02); null at level 1, and when nobody is known
 */
public record CorrectionFacts(Person trainer, @Nullable Identity person) {}
