package fr.forprev.domain.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes two spellings of one name equal: case, accents, hyphens, apostrophes, double spaces. */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[-'’.\\s]+");

  private Folding() {}

  static String fold(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String plain =
        bare.toUpperCase(Locale.ROOT)
            .codePoints()
            .mapToObj(Folding::plain)
            .collect(Collectors.joining());
    return SEPARATORS.matcher(plain).replaceAll(" ").strip();
  }

  /** Joined and barred letters, which Unicode does not take apart. */
  private static String plain(int capital) {
    return switch (capital) {
      case 'Œ' -> "OE";
      case 'Æ' -> "AE";
      case 'Ĳ' -> "IJ";
      case 'Þ' -> "TH";
      case 'Ø' -> "O";
      case 'Ł', 'Ŀ' -> "L";
      case 'Đ', 'Ð' -> "D";
      case 'Ħ' -> "H";
      case 'Ŧ' -> "T";
      case 'Ŋ' -> "N";
      default -> Character.toString(capital);
    };
  }
}
