package fr.forprev.adapters.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a line may end. */
enum LineBreaks {
  /** After a space or a hyphen, neither of which is dropped. */
  BETWEEN_WORDS,
  /** There, and inside a word that alone is wider than the line. */
  ANYWHERE;

  private static final Pattern WORD = Pattern.compile("(?<= )(?=[^ ])|(?<=[^ ]-)(?=[^ -])");
  private static final Pattern CHARACTER = Pattern.compile("");

  /**
   * The text in lines as full as can be.
   *
   * @param width of a line, in ems; a space at its end may stand out
   * @param most how many lines there is room for
   * @return empty when there is not
   */
  Optional<List<String>> lines(String text, Face face, float width, int most) {
    if (face.width(text.strip()) > width * most) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float used = 0;
    for (String piece : pieces(text, face, width)) {
      float needed = face.width(piece.stripTrailing());
      if (used > 0 && used + needed > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (lines.size() >= most || needed > width) {
        return Optional.empty();
      }
      line.append(piece);
      used += face.width(piece);
    }
    lines.add(line.toString());
    return Optional.of(List.copyOf(lines));
  }

  private List<String> pieces(String text, Face face, float width) {
    return WORD.splitAsStream(text)
        .flatMap(word ->
            this == BETWEEN_WORDS || face.width(word.stripTrailing()) <= width
                ? Stream.of(word)
                : CHARACTER.splitAsStream(word))
        .toList();
  }
}
