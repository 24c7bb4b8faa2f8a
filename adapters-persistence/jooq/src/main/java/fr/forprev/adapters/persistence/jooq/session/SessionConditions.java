package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ORGANISATION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import fr.forprev.application.session.SessionCriteria;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.SessionVisibility;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Which sessions lists and counts hold. */
final class SessionConditions {

  private SessionConditions() {}

  /** Those of which {@code visibility} shows a line. */
  static Condition listed(SessionVisibility visibility) {
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
      case SessionVisibility.HeadersOfAll headers -> noCondition();
      case SessionVisibility.CountsOfCaisse caisse -> falseCondition();
      case SessionVisibility.CountsOfAll all -> falseCondition();
      case SessionVisibility.Nothing nothing -> falseCondition();
    };
  }

  /** Those that {@code visibility} counts. */
  static Condition counted(SessionVisibility visibility) {
    return switch (visibility) {
      case SessionVisibility.CountsOfCaisse of ->
          SESSION.ORGANISATION.in(
              select(ORGANISATION.ID)
                  .from(ORGANISATION)
                  .where(ORGANISATION.CAISSE.eq(of.caisse())));
      case SessionVisibility.CountsOfAll all -> noCondition();
      default -> listed(visibility);
    };
  }

  /** Those that have what is wanted. */
  static Condition wanted(SessionCriteria criteria) {
    return states(criteria)
        .and(equal(SESSION.NUMBER, criteria.number(), SessionNumber::value))
        .and(equal(SESSION.DISPOSITIF, criteria.dispositif(), DispositifCode::value))
        .and(equal(SESSION.LEVEL, criteria.level(), level -> (short) level.number()))
        .and(equal(SESSION.CERTIFICATE, criteria.certificate(), CertificateCode::value))
        .and(equal(SESSION.KIND, criteria.kind(), SessionKind::name))
        .and(equal(SESSION.DECLARER, criteria.declarer(), PersonId::value))
        .and(criteria.endFrom() == null ? noCondition() : SESSION.END_DATE.ge(criteria.endFrom()))
        .and(criteria.endTo() == null ? noCondition() : SESSION.END_DATE.le(criteria.endTo()));
  }

  private static Condition states(SessionCriteria criteria) {
    return criteria.states().size() == SessionState.values().length
        ? noCondition()
        : SESSION.STATE.in(
            criteria.states().stream().sorted().map(state -> inline(state.name())).toList());
  }

  private static <V, T> Condition equal(Field<T> field, @Nullable V wanted, Function<V, T> stored) {
    return wanted == null ? noCondition() : field.eq(stored.apply(wanted));
  }
}
