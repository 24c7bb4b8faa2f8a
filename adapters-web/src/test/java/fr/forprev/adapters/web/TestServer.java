package fr.forprev.adapters.web;

import fr.forprev.adapters.web.limit.RateLimit;
import fr.forprev.application.account.Recognize;
import fr.forprev.domain.account.Person;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real server on a free port for a test class; the plugged use cases are new for each test. */
final class TestServer implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback {

  static final RateLimit CHECKS = new RateLimit(3, Duration.ofMinutes(10));
  static final RateLimit FAILURES = new RateLimit(5, Duration.ofMinutes(10));

  static final RateLimit READS = new RateLimit(40, Duration.ofMinutes(10));

  static final URI FORMER = URI.create("https://ancien.example");

  Plugged plugged = new Plugged();
  final Time time = new Time();
  private WebServer server;

  static WebSettings settings() {
    return new WebSettings(
        "127.0.0.1", 0, false, CHECKS, FAILURES, READS, null, FORMER, Duration.ofSeconds(5));
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    UseCases late = LateUseCases.of(() -> plugged.useCases());
    server = WebServer.start(settings(), late, () -> plugged.checks, time);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    plugged = new Plugged();
    time.pass(Duration.ofHours(1));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.close();
  }

  WebServer server() {
    return server;
  }

  ApiClient client() {
    return new ApiClient(server.port());
  }

  Browser browser() {
    return new Browser(server.port());
  }

  /** The browser of somebody who is signed in. */
  Browser signedIn(Person person, Recognize.Gate gate) {
    Browser browser = browser();
    plugged.accounts.person = person;
    browser.cookies.put("forprev", plugged.accounts.opened(gate));
    return browser;
  }

  Browser signedIn(Person person) {
    return signedIn(person, Recognize.Gate.OPEN);
  }

  /** The token of somebody who signed in and is held at {@code gate}. */
  String signInToken(Person person, Recognize.Gate gate) {
    plugged.accounts.person = person;
    return "frs_" + plugged.accounts.opened(gate);
  }

  /** A clock that tests move. */
  static final class Time extends Clock {

    private volatile Instant now = Instant.parse("2026-12-11T09:00:00Z");

    void pass(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
