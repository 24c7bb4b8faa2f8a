package fr.forprev.adapters.persistence.jooq.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.account.FailedAttempts.Failures;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredFailedAttemptsTest {
  private static final int MANY = 50;
  private static final Instant NOW = Instant.parse("2024-02-29T12:00:00Z");
  private static final String KEY = "account:BCD00001";

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private final StoredFailedAttempts attempts = new StoredFailedAttempts(POSTGRES.database());

  @BeforeEach
  void forgetAll() {
    POSTGRES.emptied();
  }

  @Test
  void manyAtOnceAreEachCountedOnce() {
    List<Failures> counted = Racers.atOnce(MANY, number -> attempts.add(KEY, NOW));

    assertThat(counted.stream().map(Failures::count))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MANY).boxed().toList());
    assertThat(attempts.of(KEY)).contains(new Failures(MANY, NOW));
  }

  @Test
  void countAndForgetWithinOneActDoNotWaitForEachOther() {
    attempts.add(KEY, NOW);

    Failures counted =
        POSTGRES.inAct(() -> {
          attempts.forget(KEY);
          return attempts.add(KEY, NOW);
        });

    assertThat(counted).isEqualTo(new Failures(1, NOW));
  }

  @Test
  void whateverWasTypedIsCountedAndNotKept() {
    String typed = "\u0000" + "é".repeat(10_000);

    attempts.add(typed, NOW);

    assertThat(attempts.of(typed)).contains(new Failures(1, NOW));
    assertThat(POSTGRES.number("select max(length(key_hash)) from failed_attempt")).isEqualTo(64);
  }
}
