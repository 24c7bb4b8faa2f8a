package fr.forprev.adapters.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A running PostgreSQL 18 server of one's own.
 *
 * <p>It listens on 127.0.0.1 only and asks for a random password that only this user can read. It
 * stops at {@link #close}, and, on Linux, also when this JVM is killed. Where the person is root
 * the server runs without root's rights.
 *
 * <p>Easy to get wrong: the data are of one major version of PostgreSQL, and the bundle has neither
 * {@code pg_dump} nor {@code pg_upgrade}.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final List<String> FAST_AND_FORGETFUL =
      List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

  private final ServerProcess server;
  private final FolderLock lock;
  private final String password;
  private final boolean temporary;

  private EmbeddedPostgres(
      ServerProcess server, FolderLock lock, String password, boolean temporary) {
    this.server = server;
    this.lock = lock;
    this.password = password;
    this.temporary = temporary;
  }

  /**
   * Starts the database of a folder on any free port; the first time it creates folder and
   * database. What is committed survives a crash.
   *
   * @throws EmbeddedPostgresException among others when another process runs the database of this
   *     folder
   */
  public static EmbeddedPostgres start(Path dataFolder) {
    return start(dataFolder, ServerProcess.ANY_PORT);
  }

  /**
   * As {@link #start(Path)}, on the port asked for.
   *
   * @throws EmbeddedPostgresException also when the port is taken
   */
  public static EmbeddedPostgres start(Path dataFolder, int port) {
    try {
      return start(Files.createDirectories(dataFolder.toAbsolutePath()), port, List.of(), false);
    } catch (IOException failure) {
      throw new EmbeddedPostgresException("cannot use the folder " + dataFolder, failure);
    }
  }

  /** Starts an empty, fast database that a crash may destroy; {@link #close} removes its data. */
  public static EmbeddedPostgres startForTests() {
    try {
      return start(TestFolder.create(), ServerProcess.ANY_PORT, FAST_AND_FORGETFUL, true);
    } catch (IOException failure) {
      throw new EmbeddedPostgresException("cannot start a database for tests", failure);
    }
  }

  private static EmbeddedPostgres start(
      Path asked, int port, List<String> settings, boolean temporary) throws IOException {
    Privileges privileges = Privileges.detect();
    Binaries binaries = Binaries.unpack(privileges);
    Path folder = privileges.reachable(asked);
    FolderLock lock =
        FolderLock.take(folder)
            .orElseThrow(() ->
                new EmbeddedPostgresException("another process runs the database in " + folder));
    try {
      Cluster cluster = new Cluster(folder, binaries, privileges);
      cluster.createIfAbsent();
      String password = cluster.password();
      return new EmbeddedPostgres(
          ServerProcess.start(cluster, port, settings), lock, password, temporary);
    } catch (IOException | RuntimeException failure) {
      lock.close();
      if (temporary) {
        Folders.delete(folder);
      }
      throw failure;
    }
  }

  /**
   * The address of a database of this server, without user and password; {@code postgres} is there
   * from the start.
   */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
  }

  /** The superuser. */
  public String user() {
    return Cluster.USER;
  }

  /** The superuser's password, the same at every start of the same folder. */
  public String password() {
    return password;
  }

  /** The TCP port on 127.0.0.1. */
  public int port() {
    return server.port();
  }

  /**
   * Where the data are: the folder asked for, or one in {@code /var/tmp} when root's server cannot
   * reach that folder.
   */
  public Path folder() {
    return server.cluster().folder();
  }

  /**
   * Ends the transactions in progress, stops the server and lets the folder go. Closing again does
   * nothing.
   */
  @Override
  public void close() {
    try {
      server.stop();
      lock.close();
      if (temporary) {
        Folders.delete(folder());
      }
    } catch (IOException failure) {
      throw new EmbeddedPostgresException("cannot clean up " + folder(), failure);
    }
  }
}
