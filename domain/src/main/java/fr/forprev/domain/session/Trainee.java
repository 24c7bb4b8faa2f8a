package fr.forprev.domain.session;

import fr.forprev.domain.account.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A person trained and assessed in one session.
 *
 * @param email where he can be reached, or null
 */
public record Trainee(TraineeId id, Identity identity, @Nullable String email) {}
