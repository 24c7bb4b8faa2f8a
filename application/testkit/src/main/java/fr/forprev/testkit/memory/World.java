package fr.forprev.testkit.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Everything stored, at one moment: an immutable value. */
record World(Map<Part<?>, Object> parts) {

  static final World EMPTY = new World(Map.of());

  World {
    parts = Map.copyOf(parts);
  }

  // Only with() adds a value, and its type is that of the part.
  @SuppressWarnings("unchecked")
  <T> T get(Part<T> part) {
    return (T) Objects.requireNonNullElse(parts.get(part), part.atFirst());
  }

  <T> World with(Part<T> part, T value) {
    Map<Part<?>, Object> changed = new HashMap<>(parts);
    changed.put(part, value);
    return new World(changed);
  }
}
