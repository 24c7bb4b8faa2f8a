package fr.forprev.testkit.memory;

import fr.forprev.application.session.SessionQuery.Key;
import fr.forprev.application.session.SessionSort;
import java.util.Comparator;

/** Sorts of lists as comparators. */
final class SessionOrder {

  private SessionOrder() {}

  static Comparator<Key> of(SessionSort sort) {
    Comparator<Key> ascending =
        by(sort.by()).thenComparing(key -> key.id().value(), KeyOrder.BY_BYTES);
    return sort.descending() ? ascending.reversed() : ascending;
  }

  private static Comparator<Key> by(SessionSort.By by) {
    return switch (by) {
      case END_DATE -> Comparator.comparing(Key::endDate);
      case NUMBER -> Comparator.comparingLong(key -> key.number().value());
      case CHANGED_ON -> Comparator.comparing(Key::changedOn);
      case DISPOSITIF_LEVEL ->
          Comparator.<Key, String>comparing(key -> key.dispositifLevel().dispositif().value())
              .thenComparing(key -> key.dispositifLevel().level());
    };
  }
}
