package fr.forprev.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of mails. */
record Mails(Path folder) {

  /** How many mails to {@code recipient} speak of {@code session}. */
  long about(String session, String recipient) throws IOException {
    long found = 0;
    try (var files = Files.newDirectoryStream(folder, "*.eml")) {
      for (Path file : files) {
        String text = Files.readString(file).replaceAll("=\r?\n", "");
        if (text.contains("/sessions/" + session) && text.contains("<" + recipient + ">")) {
          found++;
        }
      }
    }
    return found;
  }
}
