package fr.forprev.adapters.web;

import fr.forprev.adapters.web.account.Authentication;
import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.health.Readiness;
import fr.forprev.adapters.web.http.JettyErrors;
import fr.forprev.adapters.web.http.ProblemAnswers;
import fr.forprev.adapters.web.http.RequestGate;
import fr.forprev.adapters.web.http.RequestLog;
import fr.forprev.adapters.web.http.SecurityHeaders;
import fr.forprev.adapters.web.http.TrustedProxy;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.limit.TokenBuckets;
import fr.forprev.adapters.web.page.Cookies;
import fr.forprev.adapters.web.page.ProblemPage;
import fr.forprev.adapters.web.page.Viewer;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.http.Context;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinException;
import java.net.BindException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server: the pages, the JSON API, its contract and the health of the process. */
public final class WebServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts a server and returns once it listens.
   *
   * @param clock by which the limits on how often are counted
   * @throws CannotListenException when the port is taken, or not for this process
   */
  public static WebServer start(
      WebSettings settings, UseCases useCases, Readiness readiness, Clock clock) {
    Cookies cookies = new Cookies(settings.https());
    List<Route> routes =
        new ArrayList<>(
            Routes.of(
                useCases,
                readiness,
                new TokenBuckets<>(settings.trainerChecks(), clock),
                new TokenBuckets<>(settings.publishedReads(), clock)));
    routes.addAll(PageRoutes.of(useCases, settings.formerApplication(), cookies));
    Authentication authentication =
        new Authentication(
            useCases.identifyCaller(),
            useCases.accounts().recognize(),
            new TokenBuckets<>(settings.failedAuthentications(), clock),
            Route.access(routes));
    Javalin javalin =
        Javalin.create(config ->
            configure(config, settings, routes, authentication, new ProblemPage(cookies)));
    try {
      javalin.start();
    } catch (RuntimeException failed) {
      throw cannotListen(settings, failed);
    }
    LOG.info("listening on {}:{}, virtual threads", settings.host(), javalin.port());
    return new WebServer(javalin);
  }

  /** The port on which it listens. */
  public int port() {
    return javalin.port();
  }

  /** Stops listening, lets the requests in flight end within the grace period, and returns. */
  @Override
  public void close() {
    try {
      javalin.stop();
    } catch (JavalinException late) {
      LOG.warn("requests in flight were cut off after the grace period");
    }
  }

  Javalin javalin() {
    return javalin;
  }

  private static void configure(
      JavalinConfig config,
      WebSettings settings,
      List<Route> routes,
      Authentication authentication,
      ProblemPage problems) {
    Map<String, String> headers = SecurityHeaders.all(settings.https());
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.jsonMapper(new JavalinJackson3(Json.MAPPER, true));
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.javaLangErrorHandler(ProblemAnswers::writeFatal);
    config.requestLogger.http(new RequestLog(WebServer::person));
    configureJetty(config.jetty, settings, headers);
    config.routes.before(new RequestGate(headers));
    config.routes.beforeMatched("/api/*", authentication);
    ProblemAnswers.register(config.routes, problems::answered);
    for (Route route : routes) {
      config.routes.addHttpHandler(route.method(), route.path(), route.handler());
    }
  }

  private static @Nullable String person(Context ctx) {
    String caller = Caller.person(ctx);
    return caller == null ? Viewer.person(ctx) : caller;
  }

  private static void configureJetty(
      JettyConfig jetty, WebSettings settings, Map<String, String> headers) {
    jetty.host = settings.host();
    jetty.port = settings.port();
    jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.setUriCompliance(UriCompliance.DEFAULT);
      if (settings.proxy() != null) {
        http.addCustomizer(new TrustedProxy(settings.proxy()));
      }
    });
    jetty.modifyServer(server -> {
      server.insertHandler(new GracefulHandler());
      server.setStopTimeout(settings.grace().toMillis());
      server.setErrorHandler(new JettyErrors(headers));
    });
  }

  private static CannotListenException cannotListen(WebSettings settings, Throwable failed) {
    String where = settings.host() + ":" + settings.port();
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException
          && String.valueOf(cause.getMessage()).contains("already in use")) {
        return new CannotListenException(
            "Port "
                + settings.port()
                + " of "
                + settings.host()
                + " is taken: stop the other program or choose another port.",
            failed);
      }
    }
    return new CannotListenException(
        "Cannot listen on " + where + ": check the address, the port and the rights.", failed);
  }
}
