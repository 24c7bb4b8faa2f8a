package fr.forprev.bootstrap.killed;

import fr.forprev.application.Moment;
import fr.forprev.application.session.RunDay;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.bootstrap.Adapters;
import fr.forprev.bootstrap.RunningForprev;
import fr.forprev.bootstrap.Site;
import fr.forprev.bootstrap.Wiring;
import fr.forprev.bootstrap.configuration.Settings;
import fr.forprev.bootstrap.configuration.Values;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Another JVM that runs the product on the database of a site, until it is killed. */
final class Victim implements AutoCloseable {

  private final Process process;
  private final int port;

  private Victim(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Runs the API; the daily routine of {@code day} too, at once, when {@code night}. */
  static Victim running(Site site, LocalDate day, boolean night) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Server.class.getName(),
            day.toString(),
            Boolean.toString(night));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(site.folder().resolve("victim.txt").toFile());
    builder.environment().putAll(site.variables());
    Process process = builder.start();
    BufferedReader says = process.inputReader();
    return new Victim(process, Integer.parseInt(String.valueOf(says.readLine())));
  }

  int port() {
    return port;
  }

  /** As {@code kill -9}; comes back when it is gone. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** The other JVM's main class. */
  static final class Server {

    private Server() {}

    public static void main(String[] arguments) throws InterruptedException {
      Settings settings = Settings.of(Values.defaults().environment(System.getenv()));
      AtomicReference<SessionPorts> ports = new AtomicReference<>();
      RunningForprev running =
          RunningForprev.start(
              settings,
              fromNoonOn(LocalDate.parse(arguments[0])),
              (ours, database, clock) -> {
                Adapters adapters = Wiring.adapters(ours, database.connections(), clock);
                ports.set(adapters.sessions());
                return adapters;
              });
      System.out.println(running.port());
      if (Boolean.parseBoolean(arguments[1])) {
        RunDay.of(ports.get()).run();
      }
      Thread.currentThread().join();
    }

    /** A clock that runs: jobs and mails wait for times to come. */
    private static Clock fromNoonOn(LocalDate day) {
      Instant noon = day.atTime(LocalTime.NOON).atZone(Moment.PARIS).toInstant();
      return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), noon));
    }
  }
}
