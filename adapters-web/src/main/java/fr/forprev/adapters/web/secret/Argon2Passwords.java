package fr.forprev.adapters.web.secret;

import fr.forprev.adapters.web.secret.Argon2Hash.Cost;
import fr.forprev.application.account.PasswordHashes;
import fr.forprev.application.account.TooBusyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP's minimum), some 30 ms each. As many are
 * computed at once as were allowed, so that many sign-ins at once exhaust neither memory nor
 * processors; the others wait for their turn.
 */
public final class Argon2Passwords implements PasswordHashes {

  private static final Cost TODAY = new Cost(19_456, 2, 1);
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  private final SecureRandom random;
  private final Semaphore turns;
  private final Duration patience;
  private final String ofNobody;

  /**
   * Draws salts from {@code random}.
   *
   * @param atOnce how many are computed at once
   * @param patience how long one waits for its turn
   */
  public Argon2Passwords(SecureRandom random, int atOnce, Duration patience) {
    this.random = random;
    this.turns = new Semaphore(atOnce, true);
    this.patience = patience;
    this.ofNobody = new Argon2Hash(TODAY, drawn(SALT_BYTES), drawn(HASH_BYTES)).phc();
  }

  /** One per processor, waiting for two seconds at most. */
  public static Argon2Passwords perProcessor(SecureRandom random) {
    return new Argon2Passwords(
        random, Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(2));
  }

  @Override
  public String hash(String password) {
    return inTurn(() -> Argon2Hash.of(password, TODAY, drawn(SALT_BYTES)).phc());
  }

  @Override
  public boolean matches(String password, String hash) {
    return Argon2Hash.parse(hash).filter(of -> inTurn(() -> of.isOf(password))).isPresent();
  }

  @Override
  public boolean isOutdated(String hash) {
    return Argon2Hash.parse(hash).filter(of -> of.cost().equals(TODAY)).isEmpty();
  }

  @Override
  public String ofNobody() {
    return ofNobody;
  }

  private <T> T inTurn(Supplier<T> computation) {
    try {
      if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new TooBusyException();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new TooBusyException();
    }
    try {
      return computation.get();
    } finally {
      turns.release();
    }
  }

  private byte[] drawn(int bytes) {
    byte[] drawn = new byte[bytes];
    random.nextBytes(drawn);
    return drawn;
  }
}
