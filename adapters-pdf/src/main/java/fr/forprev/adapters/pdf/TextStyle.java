package fr.forprev.adapters.pdf;

/**
 * How a text is set.
 *
 * @param size in points, when the text has room
 * @param smallest in points, when it has not
 */
record TextStyle(Weight weight, Ink ink, float size, float smallest) {

  /** A style for words of ours, which fit. */
  static TextStyle fixed(Weight weight, Ink ink, float size) {
    return new TextStyle(weight, ink, size, size);
  }

  /** The same in no larger size. */
  TextStyle atMost(float largest) {
    return new TextStyle(weight, ink, Math.min(size, largest), smallest);
  }
}
