package fr.forprev.domain.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a merge looks at (USR-09).
 *
 * @param createdAt when the account was created
 * @param mergedInto the number to which that of the person leads, or null while he stands for
 *     himself
 */
public record Account(Person person, Instant createdAt, @Nullable ForprevNumber mergedInto) {}
