package fr.forprev.bootstrap.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the repository, of which this module is a folder. */
final class Repository {

  private static final Path ROOT = Path.of("..");

  private Repository() {}

  static Path file(String path) {
    return ROOT.resolve(path);
  }

  static List<String> lines(String path) {
    try {
      return Files.readAllLines(file(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
