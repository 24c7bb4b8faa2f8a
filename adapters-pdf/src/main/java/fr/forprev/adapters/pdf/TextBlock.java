package fr.forprev.adapters.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * A text broken into lines that fit a box. Together the lines are the text, spaces included.
 *
 * @param size in points
 */
record TextBlock(Face face, TextStyle style, float size, List<String> lines) {

  private static final float SMALLER = 0.97f;
  private static final float MUCH_SMALLER = 0.8f;

  /**
   * The text on one line if it need not be much smaller for that, else in the largest size of its
   * style that fits the box; words are broken only when not even the smallest size would do.
   *
   * @param field where the text comes from, for messages
   * @param width of the box, in points
   * @param height of the box, in points
   * @throws IllegalArgumentException when a character cannot be printed or nothing fits
   */
  static TextBlock fit(
      String field, String text, Fonts fonts, TextStyle style, float width, float height) {
    Face face = fonts.face(style.weight());
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    requirePrintable(field, composed, face);
    return onOneLine(composed, face, style, width, height)
        .or(() -> fit(composed, face, style, width, height, LineBreaks.BETWEEN_WORDS))
        .or(() -> fit(composed, face, style, width, height, LineBreaks.ANYWHERE))
        .orElseThrow(() -> new IllegalArgumentException(field + " is too long to be printed"));
  }

  private static Optional<TextBlock> onOneLine(
      String text, Face face, TextStyle style, float width, float height) {
    float largest = Math.min(width / face.width(text), height / face.lineHeight());
    return largest < style.size() * MUCH_SMALLER || largest < style.smallest()
        ? Optional.empty()
        : Optional.of(new TextBlock(face, style, Math.min(largest, style.size()), List.of(text)));
  }

  private static Optional<TextBlock> fit(
      String text, Face face, TextStyle style, float width, float height, LineBreaks breaks) {
    for (float size = style.size(); ; size = Math.max(size * SMALLER, style.smallest())) {
      int lines = (int) (height / (size * face.lineHeight()));
      Optional<List<String>> broken = breaks.lines(text, face, width / size, lines);
      if (broken.isPresent()) {
        return Optional.of(new TextBlock(face, style, size, broken.get()));
      }
      if (size <= style.smallest()) {
        return Optional.empty();
      }
    }
  }

  private static void requirePrintable(String field, String text, Face face) {
    text.codePoints()
        .filter(codePoint -> !face.prints(codePoint))
        .findFirst()
        .ifPresent(codePoint -> {
          throw new IllegalArgumentException(
              "%s has a character that cannot be printed: U+%04X".formatted(field, codePoint));
        });
  }

  /** From the top of the box to the first baseline, in points. */
  float ascent() {
    return size * face.ascent();
  }

  /** Of all lines, in points. */
  float height() {
    return lines.size() * leading();
  }

  /** Of the widest line, in points. */
  float width() {
    return (float) lines.stream().mapToDouble(face::width).max().orElse(0) * size;
  }

  /** From one baseline to the next, in points. */
  float leading() {
    return size * face.lineHeight();
  }
}
