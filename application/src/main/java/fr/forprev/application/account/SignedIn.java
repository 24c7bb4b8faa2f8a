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

  /** The same, used at {@code now}. */
  public SignedIn usedAt(Instant now) {
    return new SignedIn(id, hash, person, profile, complete, startedAt, now, device);
  }

  /** The same with a new secret. */
  public SignedIn withHash(String other) {
    return new SignedIn(id, other, person, profile, complete, startedAt, seenAt, device);
  }

  /** The same with that profile in use, or none. */
  public SignedIn using(Person.@Nullable Profile taken) {
    return new SignedIn(id, hash, person, taken, complete, startedAt, seenAt, device);
  }

  /** The same once the second factor was given. */
  public SignedIn completed() {
    return new SignedIn(id, hash, person, profile, true, startedAt, seenAt, device);
  }

  /**
   * Refuses one that still waits for its second factor: nothing of the account is for it, and its
   * caller has a bug.
   */
  void mustBeComplete() {
    if (!complete) {
      throw new IllegalArgumentException("the second factor was not given");
    }
  }

  /** Whether it still holds at {@code now}. */
  public boolean holdsAt(Instant now) {
    return now.isBefore(seenAt.plus(IDLE)) && now.isBefore(startedAt.plus(ABSOLUTE));
  }
}
