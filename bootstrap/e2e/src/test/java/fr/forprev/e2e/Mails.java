package fr.forprev.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder of mails. */
record Mails(Path folder) {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Pattern LINK = Pattern.compile("/liens/[A-Za-z0-9_-]{20,}");

  /** How many mails to {@code recipient} speak of {@code session}. */
  long about(String session, String recipient) throws IOException {
    return to(recipient).stream().filter(text -> text.contains("/sessions/" + session)).count();
  }

  /** The path of the one-time link in the mail to {@code recipient}, once it is there. */
  String link(String recipient) throws Exception {
    List<String> found = new ArrayList<>();
    Await.until(
        "a mail with a link to " + recipient,
        PATIENCE,
        folder::toString,
        () -> {
          for (String text : to(recipient)) {
            Matcher link = LINK.matcher(text);
            if (link.find()) {
              found.add(link.group());
            }
          }
          return !found.isEmpty();
        });
    return found.getLast();
  }

  /** What was sent, as it was sent, but for the ends of lines that were put in for the way. */
  List<String> all() throws IOException {
    List<String> texts = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, "*.eml")) {
      for (Path file : files) {
        texts.add(Files.readString(file).replaceAll("=\r?\n", ""));
      }
    }
    return texts;
  }

  /** Those to {@code recipient}. */
  List<String> to(String recipient) throws IOException {
    return all().stream().filter(text -> text.contains("<" + recipient + ">")).toList();
  }
}
