package fr.forprev.adapters.persistence.jooq.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.adapters.persistence.jooq.Statements;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.audit.AuditSeals;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain over the trail, and what it shows when the owner of the database tampers with it. */
class AuditChainTest {
  private static final Instant AT = Instant.parse("2023-06-15T08:00:00.123456789Z");

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private AuditSeals seals;

  @BeforeEach
  void emptyTheTrail() {
    seals = POSTGRES.emptied().auditSeals();
  }

  @Test
  void onlyCommittedEntriesAreSealed() {
    POSTGRES.inAct(() -> {
      record(1);
      return assertThat(Racers.get(Racers.start(seals::sealPending))).isZero();
    });

    assertThat(seals.sealPending()).isEqualTo(1);
    assertThat(seals.broken()).isEmpty();
  }

  @Test
  void anEntryCommittedAfterALaterOneWasSealedIsStillSealed() {
    POSTGRES.inAct(() -> {
      record(1);
      return assertThat(
              Racers.get(
                  Racers.start(() -> {
                    record(2);
                    return seals.sealPending();
                  })))
          .isEqualTo(1);
    });

    assertThat(seals.sealPending()).isEqualTo(1);
    assertThat(seals.broken()).isEmpty();
    assertThat(POSTGRES.owner().fetchValues("select entry from audit_seal order by position"))
        .isEqualTo(List.of(Keys.of(2), Keys.of(1)));
  }

  @Test
  void thoseWhoSealAtOnceKeepOneChain() {
    IntStream.rangeClosed(1, 300).forEach(AuditChainTest::record);

    List<Integer> sealed = Racers.atOnce(6, node -> seals.sealPending());

    assertThat(sealed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(300);
    assertThat(POSTGRES.number("select max(position) from audit_seal")).isEqualTo(300);
    assertThat(seals.broken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at = at + interval '1 microsecond'",
        "person = null",
        "person = subject",
        "role = 'INRS'",
        "role = null",
        "act = 'SESSION_SAVED'",
        "subject = id",
        "content_hash = '\\x00'"
      })
  void anEntryChangedByTheOwnerIsNamed(String change) {
    sealFive();

    POSTGRES.owner().execute("update audit_entry set " + change + " where id = ?", Keys.of(3));

    assertThat(seals.broken()).containsExactly(Keys.of(3));
  }

  @Test
  void anEntryUnderAnotherKeyIsNamedUnderBoth() {
    sealFive();

    POSTGRES
        .owner()
        .execute("update audit_entry set id = ? where id = ?", Keys.of(300), Keys.of(3));

    assertThat(seals.broken()).containsExactly(Keys.of(3), Keys.of(300));
  }

  @Test
  void entriesDeletedByTheOwnerAreNamed() {
    sealFive();

    POSTGRES.owner().execute("delete from audit_entry where id in (?, ?)", Keys.of(2), Keys.of(5));

    assertThat(seals.broken()).containsExactly(Keys.of(2), Keys.of(5));
  }

  @Test
  void anEntryChangedBeforeItWasSealedIsNamed() {
    record(1);
    record(2);
    POSTGRES.owner().execute("update audit_entry set role = 'INRS' where id = ?", Keys.of(1));

    assertThat(seals.sealPending()).isEqualTo(2);
    assertThat(seals.broken()).containsExactly(Keys.of(1));
  }

  @Test
  void aDeletedLinkAndTheOneAfterItAreNamed() {
    sealFive();

    POSTGRES.owner().execute("delete from audit_seal where position = 3");

    assertThat(seals.broken()).containsExactly(Keys.of(4), Keys.of(3));
  }

  @Test
  void aDeletedFirstLinkAndTheOneAfterItAreNamed() {
    sealFive();

    POSTGRES.owner().execute("delete from audit_seal where position = 1");

    assertThat(seals.broken()).containsExactly(Keys.of(2), Keys.of(1));
  }

  @Test
  void deletedLastLinksAreNamed() {
    sealFive();

    POSTGRES.owner().execute("delete from audit_seal where position > 3");

    assertThat(seals.broken()).containsExactly(Keys.of(4), Keys.of(5));
  }

  @Test
  void anEntryThatWaitsForItsSealIsNotBroken() {
    sealFive();
    record(6);

    assertThat(seals.broken()).isEmpty();
  }

  @Test
  void anEntryHiddenFromTheSealingIsNamed() {
    record(1);
    record(2);
    POSTGRES.owner().execute("delete from audit_pending where entry = ?", Keys.of(2));

    assertThat(seals.sealPending()).isEqualTo(1);
    assertThat(seals.broken()).containsExactly(Keys.of(2));
  }

  @Test
  void sealingReadsNothingOfTheTrailWhenNothingIsPending() {
    sealFive();
    Statements statements = new Statements();

    assertThat(watched(statements).sealPending()).isZero();
    assertThat(statements.seen())
        .extracting(Statements.Statement::prepared)
        .hasSize(2)
        .noneMatch(sql -> sql.contains("audit_entry") || sql.contains("audit_seal"));
  }

  @Test
  void linksOutOfOrderAreNamed() {
    sealFive();

    POSTGRES.owner().execute("update audit_seal set position = 9 where position = 2");

    assertThat(seals.broken()).containsExactly(Keys.of(3), Keys.of(2));
  }

  @Test
  void aChangedLinkIsNamed() {
    sealFive();

    POSTGRES.owner().execute("update audit_seal set content_hash = '\\x00' where position = 2");

    assertThat(seals.broken()).containsExactly(Keys.of(2));
  }

  @Test
  void aLongTrailIsSealedAndCheckedInFewStatements() {
    POSTGRES.inAct(() -> {
      IntStream.rangeClosed(1, 2500).forEach(AuditChainTest::record);
      return true;
    });
    assertThat(seals.sealPending()).isEqualTo(2500);
    POSTGRES.owner().execute("delete from audit_entry where id = ?", Keys.of(1234));
    Statements statements = new Statements();

    List<UUID> broken = watched(statements).broken();

    assertThat(broken).containsExactly(Keys.of(1234));
    assertThat(statements.seen()).hasSizeLessThan(6);
  }

  private static AuditSeals watched(Statements statements) {
    return new StoredAuditSeals(new Database(statements.through(POSTGRES.pool())));
  }

  private void sealFive() {
    IntStream.rangeClosed(1, 5).forEach(AuditChainTest::record);
    assertThat(seals.sealPending()).isEqualTo(5);
    assertThat(seals.broken()).isEmpty();
  }

  private static void record(int key) {
    POSTGRES
        .store()
        .auditTrail()
        .record(
            new AuditEntry(
                Keys.of(key),
                AT.plusSeconds(key),
                People.as(People.KARINE),
                AuditAct.RESULTS_SENT,
                Keys.of(7),
                null));
  }
}
