package fr.forprev.domain.proof;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The files of the repository, by their paths in it. */
final class Repository {

  static final String TESTS = "domain/src/test/java";
  static final String TABLES = "domain/src/test/resources/fr/forprev/domain";

  private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

  private Repository() {}

  static List<String> lines(String file) {
    try {
      return Files.readAllLines(TestClasses.inRepository(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The whole file, which does not change while tests run. */
  static String text(String file) {
    return TEXTS.computeIfAbsent(
        file, path -> lines(path).stream().collect(joining("\n", "", "\n")));
  }

  /** The paths under {@code folder} whose names end so, in order. */
  static List<String> files(String folder, String ending) {
    Path root = TestClasses.inRepository(folder);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder + "/" + root.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
