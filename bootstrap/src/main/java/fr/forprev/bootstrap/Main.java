package fr.forprev.bootstrap;

import fr.forprev.adapters.persistence.embedded.EmbeddedPostgresException;
import fr.forprev.adapters.persistence.schema.SchemaException;
import fr.forprev.adapters.web.CannotListenException;
import fr.forprev.application.Moment;
import fr.forprev.bootstrap.configuration.CannotStart;
import fr.forprev.bootstrap.configuration.Settings;
import fr.forprev.bootstrap.configuration.WrongConfiguration;
import fr.forprev.bootstrap.database.OpenDatabase;
import fr.forprev.bootstrap.demo.Demo;
import fr.forprev.bootstrap.demo.DemoAccounts;
import fr.forprev.bootstrap.rule.RulesCommand;
import fr.forprev.bootstrap.rule.SimulateCommand;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/**
 * The command line: {@code forprev serve}, {@code demo}, {@code migrate}, {@code first-inrs},
 * {@code rules}, {@code simulate}, {@code help}.
 */
public final class Main {

  private static final int WRONG_USE = 2;
  private static final int FAILED = 1;

  private Main() {}

  /** Runs a command; exits with 0, 1 when it fails, 2 when what was asked cannot be understood. */
  public static void main(String[] arguments) throws InterruptedException {
    try {
      run(CommandLine.parse(arguments, System.getenv()), System.out);
    } catch (WrongConfiguration wrong) {
      end(WRONG_USE, wrong);
    } catch (CannotStart | EmbeddedPostgresException | SchemaException failed) {
      end(FAILED, failed);
    } catch (CannotListenException failed) {
      end(FAILED, failed.getMessage() + " --port N takes another one.");
    }
  }

  private static void end(int status, RuntimeException why) {
    end(status, String.valueOf(why.getMessage()));
  }

  private static void end(int status, String sentence) {
    System.err.println("forprev: " + sentence);
    System.exit(status);
  }

  private static void run(CommandLine line, PrintStream out) throws InterruptedException {
    switch (line.command()) {
      case HELP -> out.print(CommandLine.HELP);
      case MIGRATE -> out.println(OpenDatabase.migrate(line.settings()) + " migrations applied");
      case FIRST_INRS -> FirstInrsCommand.run(line, Clock.systemUTC(), out);
      case RULES -> RulesCommand.run(line.words(), out);
      case SIMULATE -> SimulateCommand.run(line.words(), Clock.systemUTC(), out);
      case SERVE ->
          serve(RunningForprev.start(line.settings(), Clock.systemUTC()), line.settings(), out);
      case DEMO -> demo(line, out);
    }
  }

  private static void demo(CommandLine line, PrintStream out) throws InterruptedException {
    if (line.settings().database().isPresent()) {
      throw new WrongConfiguration(
          "forprev demo runs on the embedded database only: unset database.url.");
    }
    Clock real = Clock.systemUTC();
    Clock clock = line.today().map(day -> ShiftedClock.showing(day, real)).orElse(real);
    Path folder = line.settings().dataFolder();
    RunningForprev running =
        RunningForprev.start(
            line.settings(),
            clock,
            RunningForprev::ownAdapters,
            database ->
                out.println(
                    "Tokens and identifiers: "
                        + new Demo(database.connections(), clock, folder).prepare()));
    out.println("Today is " + Moment.of(clock).day() + " for the demo.");
    out.println(DemoAccounts.summary());
    serve(running, line.settings(), out);
  }

  private static void serve(RunningForprev running, Settings settings, PrintStream out)
      throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .name("stop")
                .unstarted(() -> {
                  running.close();
                  stopped.countDown();
                }));
    out.println(
        "Forprev answers on http://%s:%d (sign in: /connexion, API description: /docs)"
            .formatted(settings.httpHost(), running.port()));
    stopped.await();
  }
}
