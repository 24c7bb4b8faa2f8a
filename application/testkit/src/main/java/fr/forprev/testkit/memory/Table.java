package fr.forprev.testkit.memory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rows by key, in the order in which the keys came: an immutable value. */
record Table<K, V>(Map<K, V> byKey) {

  Table {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  static <K, V> Table<K, V> empty() {
    return new Table<>(Map.of());
  }

  Optional<V> find(K key) {
    return Optional.ofNullable(byKey.get(key));
  }

  Stream<V> rows() {
    return byKey.values().stream();
  }

  Table<K, V> with(K key, V row) {
    Map<K, V> changed = new LinkedHashMap<>(byKey);
    changed.put(key, row);
    return new Table<>(changed);
  }

  Table<K, V> without(Predicate<V> gone) {
    Map<K, V> changed = new LinkedHashMap<>(byKey);
    changed.values().removeIf(gone);
    return new Table<>(changed);
  }
}
