package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ORGANISATION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.session.SessionCounts;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionRow;
import fr.forprev.application.session.SessionRows;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.SessionVisibility;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link SessionRows} on PostgreSQL. */
public final class StoredSessionLists implements SessionRows {

  private final Database database;

  /** In that database. */
  public StoredSessionLists(Database database) {
    this.database = database;
  }

  @Override
  public List<SessionRow> page(SessionQuery query) {
    SessionOrder order = SessionOrder.of(query);
    return database
        .dsl()
        .select(
            SESSION.ID,
            SESSION.NUMBER,
            organisation(),
            SESSION.DISPOSITIF,
            SESSION.LEVEL,
            SESSION.CERTIFICATE,
            SESSION.END_DATE,
            SESSION.STATE,
            lastActor(),
            SESSION.CHANGED_ON)
        .from(SESSION)
        .where(SessionConditions.listed(query.visibility()))
        .and(SessionConditions.wanted(query.criteria()))
        .and(order.after(query.after()))
        .orderBy(order.fields())
        // A constant, so that the server always plans for a few lines.
        .limit(inline(query.limit()))
        .fetch(
            mapping(
                (id, number, organisation, dispositif, level, certificate, end, state, by, on) ->
                    new SessionRow(
                        new SessionId(id),
                        new SessionNumber(number),
                        organisation,
                        new DispositifLevel(
                            new DispositifCode(dispositif), Level.of(level).orElseThrow()),
                        certificate == null ? null : new CertificateCode(certificate),
                        end,
                        SessionState.valueOf(state),
                        by,
                        on)));
  }

  /** No join: it would let the server sort all that follows before it takes a few lines of it. */
  private static Field<String> organisation() {
    return field(
        select(ORGANISATION.NAME)
            .from(ORGANISATION)
            .where(ORGANISATION.ID.eq(SESSION.ORGANISATION)));
  }

  private static Field<String> lastActor() {
    return field(
        select(concat(PERSON.SURNAME, inline(" "), PERSON.FIRST_NAME))
            .from(PERSON)
            .where(PERSON.ID.eq(SESSION.LAST_ACTOR)));
  }

  @Override
  public SessionCounts count(SessionVisibility visibility, LocalDate generatedFrom) {
    Map<SessionState, Long> byState = new EnumMap<>(SessionState.class);
    LocalDate earliest = null;
    for (var counted : counted(visibility, generatedFrom)) {
      SessionState state = SessionState.valueOf(counted.value1());
      byState.put(state, counted.value2().longValue());
      earliest = state == SessionState.GENERATED ? counted.value3() : earliest;
    }
    return new SessionCounts(byState, earliest);
  }

  private Result<Record3<String, Integer, @Nullable LocalDate>> counted(
      SessionVisibility visibility, LocalDate generatedFrom) {
    return database
        .dsl()
        .select(
            SESSION.STATE,
            DSL.count(),
            min(SESSION.GENERATED_ON).filterWhere(SESSION.GENERATED_ON.ge(generatedFrom)))
        .from(SESSION)
        .where(SessionConditions.counted(visibility))
        .groupBy(SESSION.STATE)
        .fetch();
  }
}
