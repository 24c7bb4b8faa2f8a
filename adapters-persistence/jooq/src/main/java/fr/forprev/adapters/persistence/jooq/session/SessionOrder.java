package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionSort;
import fr.forprev.domain.session.SessionVisibility;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.RowN;
import org.jspecify.annotations.Nullable;

/**
 * A sort as columns that all go the same way, so that one index serves it in both directions and a
 * page begins in the middle of it.
 *
 * @param columns what is compared, the last one being enough to tell lines apart
 * @param values what they are where a page begins
 */
record SessionOrder(
    List<Field<?>> columns, Function<SessionQuery.Key, List<?>> values, boolean descending) {

  static SessionOrder of(SessionQuery query) {
    SessionSort sort = query.sort();
    return switch (sort.by()) {
      case END_DATE ->
          new SessionOrder(
              List.of(SESSION.END_DATE, SESSION.ID),
              key -> List.of(key.endDate(), key.id().value()),
              sort.descending());
      case NUMBER ->
          new SessionOrder(
              List.of(SESSION.NUMBER), key -> List.of(key.number().value()), sort.descending());
      case CHANGED_ON ->
          new SessionOrder(
              List.of(SESSION.CHANGED_ON, SESSION.ID),
              key -> List.of(key.changedOn(), key.id().value()),
              sort.descending());
      case DISPOSITIF_LEVEL ->
          new SessionOrder(
              List.of(
                  SESSION.DISPOSITIF.collate(bytesOf(query.visibility())),
                  SESSION.LEVEL,
                  SESSION.ID),
              key ->
                  List.of(
                      key.dispositifLevel().dispositif().value(),
                      (short) key.dispositifLevel().level().number(),
                      key.id().value()),
              sort.descending());
    };
  }

  /**
   * Both collations compare bytes; each has its indexes. Estimates know nothing of equal codes, so
   * that the server would else seek the last pages of an entity among the sessions of all.
   */
  private static String bytesOf(SessionVisibility visibility) {
    return visibility instanceof SessionVisibility.HeadersOfAll ? "POSIX" : "C";
  }

  List<OrderField<?>> fields() {
    return columns.stream().<OrderField<?>>map(it -> descending ? it.desc() : it.asc()).toList();
  }

  Condition after(SessionQuery.@Nullable Key key) {
    if (key == null) {
      return noCondition();
    }
    RowN line = row(columns);
    RowN begin = row(values.apply(key));
    return descending ? line.lt(begin) : line.gt(begin);
  }
}
