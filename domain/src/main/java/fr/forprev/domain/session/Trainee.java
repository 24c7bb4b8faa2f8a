package fr.forprev.domain.session;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A person trained and assessed in one session.
 *
 * @param number the Forprev number that was given for him, or null; only sessions that certify
 *     trainers ask for it (SES-10)
 * @param email where he can be reached, or null
 */
public record Trainee(
    TraineeId id, @Nullable ForprevNumber number, Identity identity, @Nullable String email) {}
