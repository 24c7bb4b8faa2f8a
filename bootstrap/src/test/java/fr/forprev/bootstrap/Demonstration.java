package fr.forprev.bootstrap;

import fr.forprev.bootstrap.demo.Demo;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Properties;

/** The running product with the data of the demo, and who calls it. */
record Demonstration(RunningForprev running, Properties env) implements AutoCloseable {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Demonstration start(Site site, Clock clock) throws IOException {
    return start(site, clock, RunningForprev::ownAdapters);
  }

  static Demonstration start(Site site, Clock clock, RunningForprev.Choice choice)
      throws IOException {
    RunningForprev running =
        RunningForprev.start(
            site.settings(),
            clock,
            choice,
            database -> new Demo(database.connections(), clock, site.folder()).prepare());
    Properties env = new Properties();
    try (Reader lines = Files.newBufferedReader(site.folder().resolve("demo.env"))) {
      env.load(lines);
    }
    return new Demonstration(running, env);
  }

  /** The request of the manager for what is at {@code path} of the API. */
  HttpRequest request(String path) {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + running.port() + "/api/v1/" + path))
        .header("Authorization", "Bearer " + env.getProperty("MANAGER_TOKEN"))
        .build();
  }

  /** How it is answered. */
  int status(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  @Override
  public void close() {
    running.close();
  }
}
