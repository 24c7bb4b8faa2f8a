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
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(text, face, width)) {
      if (!line.isEmpty() && !fits(line + piece, face, width)) {
        lines.add(line);
        line = "";
      }
      line += piece;
      if (lines.size() >= most || !fits(line, face, width)) {
        return Optional.empty();
      }
    }
    lines.add(line);
    return Optional.of(List.copyOf(lines));
  }

  private List<String> pieces(String text, Face face, float width) {
    return WORD.splitAsStream(text)
        .flatMap(
            word ->
                this == BETWEEN_WORDS || fits(word, face, width)
                    ? Stream.of(word)
                    : CHARACTER.splitAsStream(word))
        .toList();
  }

  private static boolean fits(String line, Face face, float width) {
    return face.width(line.stripTrailing()) <= width;
  }
}
