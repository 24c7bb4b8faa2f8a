package fr.forprev.application.account;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is signed in, on one device.
 *
 * @param id by which the person names it among his others
 * @param hash of its secret, which is in the cookie
 * @param profile the profile in use, or null while none is chosen
 * @param complete whether the second factor was given, or none is needed
 * @param startedAt when it began
 * @param seenAt when it was last used, to the minute
 * @param device what the browser says of itself, 200 characters at most
 */
public record SignedIn(
    UUID id,
    String hash,
    PersonId person,
    Person.@Nullable Profile profile,
    boolean complete,
    Instant startedAt,
    Instant seenAt,
    String device) {

  /** It ends when it has not been used for that long. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** It ends that long after it began, used or not. */
  public static final Duration ABSOLUTE = Duration.ofHours(12);

  /** Whether it still holds at {@code now}. */
  public boolean holdsAt(Instant now) {
    return now.isBefore(seenAt.plus(IDLE)) && now.isBefore(startedAt.plus(ABSOLUTE));
  }
}
