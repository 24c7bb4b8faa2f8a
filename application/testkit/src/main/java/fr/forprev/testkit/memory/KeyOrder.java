package fr.forprev.testkit.memory;

import java.util.Comparator;
import java.util.UUID;

/**
 * Keys in the order of their bytes, as databases sort them; {@link UUID} compares signed halves.
 */
final class KeyOrder {

  static final Comparator<UUID> BY_BYTES =
      ((Comparator<UUID>)
              (a, b) ->
                  Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits()))
          .thenComparing((a, b) ->
              Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits()));

  private KeyOrder() {}
}
