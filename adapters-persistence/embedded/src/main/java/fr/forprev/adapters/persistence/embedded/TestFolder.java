package fr.forprev.adapters.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

/** Where tests keep their data: in memory when there is room, else in the temporary folder. */
final class TestFolder {
  private static final String PREFIX = "forprev-test-";
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ENOUGH = 1L << 30;
  private static final Duration SURELY_LOCKED_BY_NOW = Duration.ofMinutes(10);

  private TestFolder() {}

  /** An empty folder of its own. On the way, folders of killed JVMs are removed. */
  static Path create() throws IOException {
    Path parent = hasRoom(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
    removeAbandoned(parent);
    Path folder = Files.createTempDirectory(parent, PREFIX);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }
    return folder;
  }

  private static boolean hasRoom(Path parent) throws IOException {
    return Files.isWritable(parent) && Files.getFileStore(parent).getUsableSpace() > ENOUGH;
  }

  private static void removeAbandoned(Path parent) throws IOException {
    Instant limit = Instant.now().minus(SURELY_LOCKED_BY_NOW);
    try (var folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        if (Files.isWritable(folder)
            && Files.getLastModifiedTime(folder).toInstant().isBefore(limit)) {
          removeUnlessLocked(folder);
        }
      }
    }
  }

  private static void removeUnlessLocked(Path folder) throws IOException {
    var lock = FolderLock.take(folder);
    if (lock.isPresent()) {
      Folders.delete(folder);
      lock.get().close();
    }
  }
}
