package fr.forprev.bootstrap.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** The shell variables that let the calls of the README paste unchanged. */
record DemoFile(Path path) {

  /** The day on which the story was played, when the file is there and tells it. */
  Optional<LocalDate> day() {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      lines.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    try {
      return Optional.ofNullable(lines.getProperty("TODAY")).map(LocalDate::parse);
    } catch (DateTimeParseException damaged) {
      return Optional.empty();
    }
  }

  /** Writes the file whole or not at all; it holds secrets of the demo. */
  void write(Map<String, String> lines) {
    String text =
        lines.entrySet().stream()
            .map(line -> line.getKey() + "=" + line.getValue() + "\n")
            .collect(Collectors.joining());
    try {
      Path draft = Files.createTempFile(path.toAbsolutePath().getParent(), "demo", ".env");
      Files.writeString(draft, text);
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
