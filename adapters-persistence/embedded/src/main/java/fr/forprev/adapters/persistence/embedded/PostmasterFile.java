package fr.forprev.adapters.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's {@code postmaster.pid}: which process serves the data (first line) and how far it is
 * (eighth line).
 */
record PostmasterFile(Path file) {
  static PostmasterFile of(Cluster cluster) {
    return new PostmasterFile(cluster.data().resolve("postmaster.pid"));
  }

  boolean saysReady(long pid) throws IOException {
    List<String> lines = lines();
    return lines.size() >= 8
        && lines.getFirst().equals(Long.toString(pid))
        && lines.get(7).strip().equals("ready");
  }

  /** The server that a killed JVM left behind on these data. */
  Optional<ProcessHandle> orphan(Cluster cluster) throws IOException {
    return process().filter(found -> serves(found, cluster));
  }

  /**
   * Removes the file when its number now belongs to another program, as happens after a restart of
   * a machine or a container: PostgreSQL would take that program for a server. Only the holder of
   * the folder's lock may ask.
   */
  void removeIfStale(Cluster cluster) throws IOException {
    Optional<ProcessHandle> found = process();
    if (found.isPresent()
        && found.get().info().arguments().isPresent()
        && !serves(found.get(), cluster)) {
      Files.deleteIfExists(file);
    }
  }

  private Optional<ProcessHandle> process() throws IOException {
    List<String> lines = lines();
    if (lines.isEmpty() || !lines.getFirst().matches("[0-9]{1,10}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.getFirst()));
  }

  private static boolean serves(ProcessHandle process, Cluster cluster) {
    ProcessHandle.Info info = process.info();
    return info.arguments()
        .map(arguments -> Arrays.asList(arguments).contains(cluster.data().toString()))
        .orElseGet(() ->
            info.command().equals(Optional.of(cluster.binaries().program("postgres").toString())));
  }

  private List<String> lines() throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException notYet) {
      return List.of();
    }
  }
}
