package fr.forprev.adapters.persistence.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** The running {@code postgres} program, a child of this JVM. */
record ServerProcess(Cluster cluster, Process process, int port) {
  /** For {@link #start}: any port that is free. */
  static final int ANY_PORT = 0;

  /** The details of an error and its statement quote rows, and rows identify people. */
  private static final List<String> QUIET_ABOUT_ROWS =
      List.of("log_error_verbosity=terse", "log_min_error_statement=panic");

  private static final Duration READY_WITHIN = Duration.ofMinutes(5);
  private static final Duration RETRY_FOR = Duration.ofSeconds(60);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(60);
  private static final String PORT_TAKEN = "could not create any TCP/IP sockets";
  private static final String EARLIER_SERVER_STILL_ENDING = "pre-existing shared memory block";

  /**
   * Comes back when the server accepts connections, crash recovery included. Waits for the last
   * processes of a killed server, and takes another port when the free one that it had found was
   * taken meanwhile.
   */
  static ServerProcess start(Cluster cluster, int askedPort, List<String> settings)
      throws IOException {
    PostmasterFile file = PostmasterFile.of(cluster);
    var orphan = file.orphan(cluster);
    if (orphan.isPresent()) {
      stop(orphan.get(), cluster);
    }
    file.removeIfStale(cluster);
    long giveUp = System.nanoTime() + RETRY_FOR.toNanos();
    while (true) {
      int port = askedPort == ANY_PORT ? freePort() : askedPort;
      long logged = cluster.logSize();
      Process process =
          Spawner.spawn(command(cluster, port, settings), cluster.folder(), cluster.log());
      if (becomesReady(process, file)) {
        return new ServerProcess(cluster, process, port);
      }
      process.destroyForcibly();
      String said = cluster.logSince(logged);
      if (said.contains(PORT_TAKEN) && askedPort != ANY_PORT) {
        throw new EmbeddedPostgresException(
            "PostgreSQL cannot listen on port "
                + port
                + " of 127.0.0.1: another program uses it, or it is reserved");
      }
      boolean passing = said.contains(PORT_TAKEN) || said.contains(EARLIER_SERVER_STILL_ENDING);
      if (!passing || System.nanoTime() > giveUp) {
        throw new EmbeddedPostgresException(
            "PostgreSQL did not start in " + cluster.folder() + ":\n" + said);
      }
      LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
    }
  }

  /**
   * Ends the transactions in progress and stops; comes back when the server has ended. Does nothing
   * when it has already.
   */
  void stop() {
    if (process.isAlive()) {
      stop(process.toHandle(), cluster);
    }
  }

  private static List<String> command(Cluster cluster, int port, List<String> settings) {
    List<String> arguments =
        new ArrayList<>(List.of("-D", cluster.data().toString(), "-p", Integer.toString(port)));
    arguments.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
    QUIET_ABOUT_ROWS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
    settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
    return cluster.privileges().command(cluster.binaries().program("postgres"), arguments);
  }

  private static boolean becomesReady(Process process, PostmasterFile file) throws IOException {
    long giveUp = System.nanoTime() + READY_WITHIN.toNanos();
    while (!file.saysReady(process.pid())) {
      if (Spawner.endsWithin(process, 5, TimeUnit.MILLISECONDS) || System.nanoTime() > giveUp) {
        return false;
      }
    }
    return true;
  }

  private static void stop(ProcessHandle server, Cluster cluster) {
    String pid = Long.toString(server.pid());
    Spawner.succeeds(
        Platform.current() == Platform.WINDOWS
            ? List.of(cluster.binaries().program("pg_ctl").toString(), "kill", "INT", pid)
            : List.of("sh", "-c", "kill -INT " + pid));
    try {
      server.onExit().get(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException refused) {
      server.destroyForcibly();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }
}
