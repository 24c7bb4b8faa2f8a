package fr.forprev.adapters.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The texts that were agreed, and how to compare their words with those of HTML. */
final class Agreed {

  static final Pattern LOADS_OR_COLOURS =
      Pattern.compile("<(img|script|link|iframe|object|form)|src=|url\\(|color:|background");

  private Agreed() {}

  static String text(String name) throws IOException {
    try (InputStream file = Agreed.class.getResourceAsStream(name + ".txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static List<String> words(String text) {
    return Pattern.compile("[\\p{L}\\p{N}'°/—]+")
        .matcher(text)
        .results()
        .map(found -> found.group().toLowerCase(Locale.FRENCH))
        .toList();
  }

  static List<String> wordsOfHtml(String html) {
    return words(
        html.replaceAll("(?s)<head>.*</head>", "")
            .replaceAll("<[^>]*>", " ")
            .replace("&nbsp;", " "));
  }
}
