package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.DELETION_NOTICE;
import static org.jooq.Records.mapping;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.session.DeletionNotices;
import fr.forprev.domain.session.DeletionNotice;
import fr.forprev.domain.session.SessionId;
import java.util.List;

/** {@link DeletionNotices} on PostgreSQL. */
public final class StoredDeletionNotices implements DeletionNotices {

  private final Database database;

  /** In that database. */
  public StoredDeletionNotices(Database database) {
    this.database = database;
  }

  @Override
  public void record(SessionId session, DeletionNotice notice) {
    database
        .dsl()
        .insertInto(DELETION_NOTICE)
        .values(session.value(), notice.endDate(), notice.recordedOn())
        .execute();
  }

  @Override
  public List<DeletionNotice> of(SessionId session) {
    return database
        .dsl()
        .select(DELETION_NOTICE.END_DATE, DELETION_NOTICE.RECORDED_ON)
        .from(DELETION_NOTICE)
        .where(DELETION_NOTICE.SESSION.eq(session.value()))
        .orderBy(DELETION_NOTICE.END_DATE)
        .fetch(mapping(DeletionNotice::new));
  }
}
