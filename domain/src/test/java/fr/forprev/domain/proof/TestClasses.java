package fr.forprev.domain.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The compiled tests of this module, and the repository around them. */
final class TestClasses {

  private static final Path HERE = Path.of(location());

  private TestClasses() {}

  static List<Class<?>> all() {
    Path folder =
        Stream.iterate(HERE, Path::getParent)
            .filter(parent -> parent.endsWith("test-classes"))
            .findFirst()
            .orElseThrow();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .<Class<?>>map(TestClasses::load)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The same without this package, whose examples claim to prove rules. */
  static List<Class<?>> ofTheRules() {
    return all().stream()
        .filter(type -> !type.getPackage().equals(TestClasses.class.getPackage()))
        .toList();
  }

  /** The first file of that path in a folder above the compiled tests. */
  static Path inRepository(String path) {
    for (Path folder = HERE; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(path))) {
        return folder.resolve(path);
      }
    }
    throw new AssertionError(path + " is missing from the repository");
  }

  private static Class<?> load(String file) {
    String name = file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(name, false, TestClasses.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  private static URI location() {
    return URI.create(
        Objects.requireNonNull(TestClasses.class.getResource("TestClasses.class")).toString());
  }
}
