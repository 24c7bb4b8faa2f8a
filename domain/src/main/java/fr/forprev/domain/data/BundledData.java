package fr.forprev.domain.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The data that come with the library; nothing else in it reads a file. */
public final class BundledData {

  private BundledData() {}

  /**
   * The lines of a bundled file, without their ends.
   *
   * @param path of the file under {@code fr/forprev/domain}: {@code caisse/caisses.csv}; a path of
   *     which there is no file is its caller's bug
   */
  public static List<String> lines(String path) {
    try (InputStream bytes =
            Objects.requireNonNull(
                BundledData.class.getResourceAsStream("/fr/forprev/domain/" + path), path);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
