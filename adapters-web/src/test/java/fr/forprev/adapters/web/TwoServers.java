package fr.forprev.adapters.web;

import fr.forprev.application.account.Recognize.Gate;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The same server twice: people reach one in plain, the other through https. */
final class TwoServers implements BeforeAllCallback, AfterAllCallback {

  /** The secret of a manager who is signed in. */
  static final String SECRET = "S".repeat(43);

  /** His cookies, for either. */
  static final String SIGNED_IN = "forprev=" + SECRET + "; __Host-forprev=" + SECRET;

  Plugged plugged = new Plugged();
  final TestServer.Time time = new TestServer.Time();
  private WebServer plain;
  private WebServer https;

  @Override
  public void beforeAll(ExtensionContext context) {
    plain = started(false);
    https = started(true);
  }

  private WebServer started(boolean underHttps) {
    WebSettings settings = TestServer.settings();
    return WebServer.start(
        new WebSettings(
            settings.host(),
            0,
            underHttps,
            settings.trainerChecks(),
            settings.failedAuthentications(),
            settings.publishedReads(),
            null,
            settings.formerApplication(),
            settings.grace()),
        LateUseCases.of(() -> plugged.useCases()),
        List::of,
        time);
  }

  /** New use cases; the manager is signed in. */
  void anew() {
    plugged = new Plugged();
    plugged.accounts.signedIn.put(
        SECRET, plugged.accounts.signedIn.get(plugged.accounts.opened(Gate.OPEN)));
  }

  WebServer plain() {
    return plain;
  }

  WebServer https() {
    return https;
  }

  @Override
  public void afterAll(ExtensionContext context) {
    plain.close();
    https.close();
  }
}
