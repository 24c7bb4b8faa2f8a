package fr.forprev.domain.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes two spellings of one name equal: case, accents, hyphens, apostrophes, double spaces. */
final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[-'’.\\s]+");

  private Folding() {}

  static String fold(String text) {
    String spread =
        text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
    String bare = MARKS.matcher(Normalizer.normalize(spread, Normalizer.Form.NFD)).replaceAll("");
    return SEPARATORS.matcher(bare).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
  }
}
