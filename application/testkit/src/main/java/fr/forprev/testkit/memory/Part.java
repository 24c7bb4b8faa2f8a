package fr.forprev.testkit.memory;

/** One kind of thing that a world holds; two parts are never equal. */
final class Part<T> {

  private final T atFirst;

  private Part(T atFirst) {
    this.atFirst = atFirst;
  }

  static <T> Part<T> startingWith(T atFirst) {
    return new Part<>(atFirst);
  }

  static <K, V> Part<Table<K, V>> table() {
    return new Part<>(Table.empty());
  }

  T atFirst() {
    return atFirst;
  }
}
