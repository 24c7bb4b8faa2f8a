package fr.forprev.adapters.persistence.jooq.audit;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.AUDIT_ENTRY;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.AUDIT_PENDING;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.AUDIT_SEAL;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.AuditEntryRecord;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.AuditSealRecord;
import fr.forprev.application.audit.AuditSeals;
import fr.forprev.domain.rule.Decision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;

/** {@link AuditSeals} on PostgreSQL; nodes that seal at once take turns. */
public final class StoredAuditSeals implements AuditSeals {

  private static final int BATCH = 1000;
  private static final byte[] NO_LINK = {};

  /** Any fixed number: the lock of those who add to the chain. */
  private static final long CHAIN_LOCK = 3_716_259_184L;

  private final Database database;

  /** In that database. */
  public StoredAuditSeals(Database database) {
    this.database = database;
  }

  @Override
  public int sealPending() {
    int sealed = 0;
    int now = BATCH;
    while (now == BATCH) {
      now =
          database.decide(() -> Decision.granted(sealBatch())).fold(done -> done.value(), no -> 0);
      sealed += now;
    }
    return sealed;
  }

  private int sealBatch() {
    DSLContext dsl = database.dsl();
    dsl.execute("select pg_advisory_xact_lock({0})", CHAIN_LOCK);
    List<AuditEntryRecord> entries = takePending(dsl);
    if (entries.isEmpty()) {
      return 0;
    }
    AuditSealRecord last =
        dsl.selectFrom(AUDIT_SEAL).orderBy(AUDIT_SEAL.POSITION.desc()).limit(1).fetchOne();
    long position = last == null ? 0 : last.getPosition();
    byte[] link = last == null ? NO_LINK : last.getChainHash();
    List<AuditSealRecord> seals = new ArrayList<>();
    for (AuditEntryRecord entry : entries) {
      link = AuditHashes.link(link, entry.getContentHash());
      position++;
      seals.add(new AuditSealRecord(position, entry.getId(), entry.getContentHash(), link));
    }
    dsl.batchInsert(seals).execute();
    return seals.size();
  }

  /** Exactly those read are taken: an entry that is committed meanwhile stays pending. */
  private static List<AuditEntryRecord> takePending(DSLContext dsl) {
    UUID[] pending =
        dsl.select(AUDIT_PENDING.ENTRY)
            .from(AUDIT_PENDING)
            .orderBy(AUDIT_PENDING.ENTRY)
            .limit(BATCH)
            .fetchArray(AUDIT_PENDING.ENTRY);
    if (pending.length == 0) {
      return List.of();
    }
    dsl.deleteFrom(AUDIT_PENDING).where(AUDIT_PENDING.ENTRY.eq(any(pending))).execute();
    return dsl.selectFrom(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.ID.eq(any(pending)))
        .orderBy(AUDIT_ENTRY.ID)
        .fetch();
  }

  @Override
  public List<UUID> broken() {
    List<UUID> broken = new ArrayList<>();
    byte[] link = NO_LINK;
    Result<Record> page = linksAfter(0);
    while (page.isNotEmpty()) {
      long position = 0;
      for (Record row : page) {
        AuditSealRecord seal = row.into(AUDIT_SEAL);
        if (!follows(link, seal) || !matches(row.into(AUDIT_ENTRY), seal)) {
          broken.add(seal.getEntry());
        }
        link = seal.getChainHash();
        position = seal.getPosition();
      }
      page = linksAfter(position);
    }
    broken.addAll(cutOff());
    return broken;
  }

  /** Entries neither in the chain nor waiting for it: their link was taken away. */
  private List<UUID> cutOff() {
    return database
        .dsl()
        .select(AUDIT_ENTRY.ID)
        .from(AUDIT_ENTRY)
        .where(notExists(selectOne().from(AUDIT_SEAL).where(AUDIT_SEAL.ENTRY.eq(AUDIT_ENTRY.ID))))
        .and(
            notExists(
                selectOne().from(AUDIT_PENDING).where(AUDIT_PENDING.ENTRY.eq(AUDIT_ENTRY.ID))))
        .orderBy(AUDIT_ENTRY.ID)
        .fetch(AUDIT_ENTRY.ID);
  }

  /** A stretch of the chain, each link with its entry; what is missing of a lost entry is null. */
  private Result<Record> linksAfter(long position) {
    return database
        .dsl()
        .select(AUDIT_SEAL.fields())
        .select(AUDIT_ENTRY.fields())
        .from(AUDIT_SEAL)
        .leftJoin(AUDIT_ENTRY)
        .on(AUDIT_ENTRY.ID.eq(AUDIT_SEAL.ENTRY))
        .where(AUDIT_SEAL.POSITION.gt(position))
        .orderBy(AUDIT_SEAL.POSITION)
        .limit(BATCH)
        .fetch();
  }

  private static boolean follows(byte[] link, AuditSealRecord seal) {
    return Arrays.equals(AuditHashes.link(link, seal.getContentHash()), seal.getChainHash());
  }

  private static boolean matches(AuditEntryRecord entry, AuditSealRecord seal) {
    return entry.getId() != null
        && Arrays.equals(entry.getContentHash(), seal.getContentHash())
        && Arrays.equals(AuditHashes.content(entry), seal.getContentHash());
  }
}
