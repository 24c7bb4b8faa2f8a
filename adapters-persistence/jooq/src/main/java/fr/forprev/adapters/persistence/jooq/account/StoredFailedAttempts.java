package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.FAILED_ATTEMPT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.excluded;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.Sha256;
import fr.forprev.application.account.FailedAttempts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

/**
 * {@link FailedAttempts} on PostgreSQL; what is counted is not taken back with the running act. Of
 * a key, which may be anything that somebody typed, only a hash is kept.
 */
public final class StoredFailedAttempts implements FailedAttempts {

  private final Database database;

  /** In that database. */
  public StoredFailedAttempts(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Failures> of(String key) {
    return database
        .dsl()
        .select(FAILED_ATTEMPT.COUNT, FAILED_ATTEMPT.LAST_AT)
        .from(FAILED_ATTEMPT)
        .where(FAILED_ATTEMPT.KEY_HASH.eq(hash(key)))
        .fetchOptional(mapping(StoredFailedAttempts::failures));
  }

  @Override
  public Failures add(String key, Instant now) {
    return database
        .apart()
        .insertInto(FAILED_ATTEMPT)
        .set(FAILED_ATTEMPT.KEY_HASH, hash(key))
        .set(FAILED_ATTEMPT.COUNT, 1)
        .set(FAILED_ATTEMPT.LAST_AT, now.atOffset(ZoneOffset.UTC))
        .onConflict(FAILED_ATTEMPT.KEY_HASH)
        .doUpdate()
        .set(FAILED_ATTEMPT.COUNT, FAILED_ATTEMPT.COUNT.plus(1))
        .set(FAILED_ATTEMPT.LAST_AT, excluded(FAILED_ATTEMPT.LAST_AT))
        .returningResult(FAILED_ATTEMPT.COUNT, FAILED_ATTEMPT.LAST_AT)
        .fetchSingle(mapping(StoredFailedAttempts::failures));
  }

  /** At once too: an act that kept the row could not wait for itself to count one more. */
  @Override
  public void forget(String key) {
    database
        .apart()
        .deleteFrom(FAILED_ATTEMPT)
        .where(FAILED_ATTEMPT.KEY_HASH.eq(hash(key)))
        .execute();
  }

  private static Failures failures(int count, OffsetDateTime lastAt) {
    return new Failures(count, lastAt.toInstant());
  }

  private static String hash(String key) {
    return HexFormat.of().formatHex(Sha256.of(key.getBytes(StandardCharsets.UTF_8)));
  }
}
