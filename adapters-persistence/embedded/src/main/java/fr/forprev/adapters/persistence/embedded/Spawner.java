package fr.forprev.adapters.persistence.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Starts the server's programs, all from one thread that lives as long as this JVM.
 *
 * <p>On Linux a child receives its death signal when the <em>thread</em> that started it ends, so a
 * server started from a caller's short-lived thread would stop at once.
 */
final class Spawner {
  private static final Executor THREAD =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("embedded-postgres").unstarted(work));

  private Spawner() {}

  /** What the program says is appended to {@code log}. */
  static Process spawn(List<String> command, Path workingFolder, Path log) {
    return spawn(
        new ProcessBuilder(command)
            .directory(workingFolder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
  }

  /** Whether a command of the system exists, ends within ten seconds and succeeds. */
  static boolean succeeds(List<String> command) {
    try {
      Process process =
          spawn(
              new ProcessBuilder(command)
                  .redirectErrorStream(true)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD));
      return endsWithin(process, 10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (EmbeddedPostgresException commandNotFound) {
      return false;
    }
  }

  static boolean endsWithin(Process process, long time, TimeUnit unit) {
    try {
      return process.waitFor(time, unit);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      throw new EmbeddedPostgresException("interrupted while waiting for PostgreSQL", interrupted);
    }
  }

  private static Process spawn(ProcessBuilder builder) {
    try {
      return CompletableFuture.supplyAsync(() -> start(builder), THREAD).join();
    } catch (CompletionException wrapped) {
      throw wrapped.getCause() instanceof EmbeddedPostgresException failure ? failure : wrapped;
    }
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException failure) {
      throw new EmbeddedPostgresException("cannot run " + builder.command().getFirst(), failure);
    }
  }
}
