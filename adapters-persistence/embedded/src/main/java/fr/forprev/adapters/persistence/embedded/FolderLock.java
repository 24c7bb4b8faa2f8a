package fr.forprev.adapters.persistence.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right of one JVM to run the database of a data folder; the system takes it back when the JVM
 * dies.
 *
 * <p>Easy to get wrong: on Linux closing any channel of the file gives up the lock that the same
 * JVM holds through another one. Hence the set of held folders, looked at before the file is
 * opened.
 */
final class FolderLock implements AutoCloseable {
  private static final Set<Path> HELD_BY_THIS_JVM = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Empty when another process, or this one, holds the folder. */
  static Optional<FolderLock> take(Path folder) throws IOException {
    Path real = folder.toRealPath();
    if (!HELD_BY_THIS_JVM.add(real)) {
      return Optional.empty();
    }
    FileChannel channel =
        FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FolderLock lock = new FolderLock(real, channel);
    if (channel.tryLock() == null) {
      lock.close();
      return Optional.empty();
    }
    return Optional.of(lock);
  }

  /** Closing again does nothing, also when someone else holds the folder by then. */
  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      channel.close();
      HELD_BY_THIS_JVM.remove(folder);
    }
  }
}
