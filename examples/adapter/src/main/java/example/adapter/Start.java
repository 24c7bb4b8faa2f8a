package example.adapter;

import fr.forprev.bootstrap.RunningForprev;
import fr.forprev.bootstrap.Wiring;
import fr.forprev.bootstrap.configuration.Settings;
import fr.forprev.bootstrap.configuration.Values;
import java.nio.file.Path;
import java.time.Clock;

/** The whole product, with one adapter of ours; configured by FORPREV_ variables. */
public final class Start {

  private Start() {}

  /** Runs until it is stopped. */
  public static void main(String[] arguments) throws InterruptedException {
    Settings settings = Settings.of(Values.defaults().environment(System.getenv()));
    Path journal = settings.dataFolder().resolve("mails.csv");
    RunningForprev running = start(settings, Clock.systemUTC(), journal);
    Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    System.out.println("Forprev answers on http://localhost:" + running.port());
    Thread.currentThread().join();
  }

  /** The wiring of the product, its mails going into {@code journal}. */
  static RunningForprev start(Settings settings, Clock clock, Path journal) {
    return RunningForprev.start(
        settings,
        clock,
        (all, database, time) ->
            Wiring.adapters(all, database.connections(), time)
                .withMailer(new MailJournal(journal)));
  }
}
