package fr.forprev.bootstrap;

import fr.forprev.adapters.web.account.BearerToken;
import fr.forprev.application.account.ApiToken;
import fr.forprev.domain.account.Actor;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.Store;
import fr.forprev.testkit.WiredStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.Map;

/** The running product with the sample people, its store, and calls to its API. */
public record Installation(RunningForprev running, Store store, SettableClock clock)
    implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Starts it on {@code site}, whose database is still empty. */
  public static Installation start(Site site, SettableClock clock) {
    Installation installation = reopen(site, clock);
    SampleOrganisations.saveAll(installation.store);
    People.saveAll(installation.store);
    return installation;
  }

  /** Starts it on a {@code site} that has its people already. */
  public static Installation reopen(Site site, SettableClock clock) {
    RunningForprev running = RunningForprev.start(site.settings(), clock);
    Adapters adapters = running.adapters();
    Store store =
        new WiredStore(
            adapters.sessions(),
            adapters.habilitationsByNumber(),
            adapters.annulmentPages(),
            adapters.apiTokens(),
            adapters.auditSeals(),
            adapters.mailSubjects());
    return new Installation(running, store, clock);
  }

  /** A token of {@code actor}. */
  public String token(Actor actor) {
    BearerToken token = BearerToken.generate(new SecureRandom());
    store.apiTokens().save(new ApiToken(token.hash(), actor, clock.today().plusYears(1)));
    return token.secret();
  }

  /** What the API answers; {@code body} is JSON, or empty for none. */
  public HttpResponse<String> call(
      String method, String path, String token, Map<String, String> headers, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + "/api/v1/" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::setHeader);
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    running.close();
  }
}
