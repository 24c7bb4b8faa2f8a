package fr.forprev.adapters.persistence.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked once per user and version.
 *
 * <p>They go to the system property {@code forprev.cache}, else the variable {@code FORPREV_CACHE},
 * else {@code forprev} in the user's cache folder.
 */
record Binaries(Path folder) {
  Path program(String name) {
    return folder
        .resolve("bin")
        .resolve(Platform.current() == Platform.WINDOWS ? name + ".exe" : name);
  }

  /**
   * Unpacks unless that is done already. Two JVMs may do it at once: the first to finish wins, both
   * get whole binaries.
   */
  static Binaries unpack(Privileges privileges) throws IOException {
    Path cache = cacheFolder();
    try {
      return unpackInto(privileges.reachable(Files.createDirectories(cache)));
    } catch (IOException failure) {
      throw new EmbeddedPostgresException(
          "cannot keep the programs of PostgreSQL in "
              + cache
              + "; FORPREV_CACHE may name another folder",
          failure);
    }
  }

  private static Binaries unpackInto(Path cache) throws IOException {
    String platform = Platform.current().withArchitecture();
    Path folder = cache.resolve("postgres-" + version() + "-" + platform);
    if (Files.notExists(folder)) {
      Path unfinished =
          Files.createDirectory(
              cache.resolve(folder.getFileName() + ".new" + ProcessHandle.current().pid()));
      try {
        extract("postgres-" + platform + ".txz", unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException failure) {
        Folders.delete(unfinished);
        if (Files.notExists(folder)) {
          throw failure;
        }
      }
    }
    return new Binaries(folder);
  }

  private static void extract(String archive, Path target) throws IOException {
    InputStream resource = Binaries.class.getClassLoader().getResourceAsStream(archive);
    if (resource == null) {
      throw new EmbeddedPostgresException(
          "there is no embedded PostgreSQL for this system ("
              + archive
              + " is not on the class path): give the address of a server");
    }
    try (resource;
        var tar =
            new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(resource)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException(archive + " has an entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          extract(entry, tar, file);
        }
      }
    }
  }

  private static void extract(TarArchiveEntry entry, InputStream content, Path file)
      throws IOException {
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, file);
      if ((entry.getMode() & 0100) != 0) {
        file.toFile().setExecutable(true, false);
      }
    }
  }

  private static Path cacheFolder() {
    String asked = System.getProperty("forprev.cache", System.getenv("FORPREV_CACHE"));
    if (asked != null) {
      return Path.of(asked).toAbsolutePath();
    }
    String caches = System.getenv("XDG_CACHE_HOME");
    Path parent =
        caches == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(caches);
    return parent.resolve("forprev").toAbsolutePath();
  }

  private static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream resource = Binaries.class.getResourceAsStream("binaries.properties")) {
      properties.load(Objects.requireNonNull(resource));
    }
    return Objects.requireNonNull(properties.getProperty("version"));
  }
}
