package fr.forprev.bootstrap;

import fr.forprev.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one-time links in the folder of mails, each handed out once. */
final class LinksByMail {

  private static final Pattern LINK = Pattern.compile("/liens/[A-Za-z0-9_-]{43}");

  private final Path folder;
  private final Set<String> handedOut = new HashSet<>();
  private final SettableClock clock;

  LinksByMail(Site site, SettableClock clock) {
    this.folder = site.folder().resolve("mail");
    this.clock = clock;
  }

  /** The path of a link that was mailed to {@code recipient}; meanwhile the seconds go by. */
  String next(String recipient) throws Exception {
    Await.until(
        "a link to " + recipient,
        () -> {
          clock.advance(Duration.ofSeconds(1));
          return !left(recipient).isEmpty();
        });
    String link = left(recipient).get(0);
    handedOut.add(link);
    return link;
  }

  private List<String> left(String recipient) throws IOException {
    List<String> links = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (var mails = Files.newDirectoryStream(folder, "*.eml")) {
        for (Path mail : mails) {
          String text = Files.readString(mail).replaceAll("=\r?\n", "");
          Matcher link = LINK.matcher(text);
          if (text.contains(recipient) && link.find() && !handedOut.contains(link.group())) {
            links.add(link.group());
          }
        }
      }
    }
    return links;
  }
}
