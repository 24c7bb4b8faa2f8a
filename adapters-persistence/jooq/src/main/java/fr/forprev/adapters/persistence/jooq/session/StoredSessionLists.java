package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ORGANISATION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import fr.forprev.adapters.persistence.jooq.Database;
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
import java.util.List;
import org.jooq.Condition;

/** {@link SessionRows} on PostgreSQL. */
public final class StoredSessionLists implements SessionRows {

  private final Database database;

  /** In that database. */
  public StoredSessionLists(Database database) {
    this.database = database;
  }

  @Override
  public List<SessionRow> page(SessionQuery query) {
    return database
        .dsl()
        .select(
            SESSION.ID,
            SESSION.NUMBER,
            ORGANISATION.NAME,
            SESSION.DISPOSITIF,
            SESSION.LEVEL,
            SESSION.CERTIFICATE,
            SESSION.END_DATE,
            SESSION.STATE,
            concat(PERSON.SURNAME, inline(" "), PERSON.FIRST_NAME),
            SESSION.CHANGED_ON)
        .from(SESSION)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(SESSION.ORGANISATION))
        .join(PERSON)
        .on(PERSON.ID.eq(SESSION.LAST_ACTOR))
        .where(visible(query.visibility()))
        .and(SESSION.STATE.in(query.states().stream().map(state -> inline(state.name())).toList()))
        .and(after(query))
        .orderBy(SESSION.END_DATE.desc(), SESSION.ID.desc())
        .limit(query.limit())
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

  private static Condition visible(SessionVisibility visibility) {
    return switch (visibility) {
      case SessionVisibility.AllOf all -> SESSION.ORGANISATION.eq(all.organisation().value());
      case SessionVisibility.DeclaredBy own ->
          SESSION
              .ORGANISATION
              .eq(own.organisation().value())
              .and(SESSION.DECLARER.eq(own.declarer().value()));
      // The constant lets the partial index of trainers serve.
      case SessionVisibility.LedBy led ->
          SESSION
              .TRAINER
              .eq(led.trainer().value())
              .and(SESSION.STATE.ne(inline(SessionState.DRAFT.name())));
      case SessionVisibility.Nothing nothing -> falseCondition();
    };
  }

  private static Condition after(SessionQuery query) {
    SessionQuery.Key after = query.after();
    return after == null
        ? noCondition()
        : row(SESSION.END_DATE, SESSION.ID).lt(row(val(after.endDate()), val(after.id().value())));
  }
}
