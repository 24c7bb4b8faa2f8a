package fr.forprev.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.stream.Stream;

/** The head of a class file, which tells the release of Java that can load it. */
final class ClassFile {

  /** The number of a class file's format is that of its release, from this one on. */
  private static final int FORMAT_OF_JAVA_0 = 44;

  private static final int MAGIC = 0xCAFEBABE;

  private ClassFile() {}

  /** What is wrong when {@code type} is not compiled for the Java of its place. */
  static Stream<String> faultOfLevel(JavaClass type) {
    int level = javaOf(type.getSource().orElseThrow().getUri());
    return Place.of(type).stream()
        .filter(place -> place.java() != level)
        .map(place ->
            "%s is for Java %d, and %s is for Java %d"
                .formatted(type.getName(), level, place, place.java()));
  }

  private static int javaOf(URI file) {
    try (DataInputStream head = new DataInputStream(file.toURL().openStream())) {
      if (head.readInt() != MAGIC) {
        throw new IllegalStateException(file + " is no class file");
      }
      head.readUnsignedShort(); // the minor number
      return head.readUnsignedShort() - FORMAT_OF_JAVA_0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
