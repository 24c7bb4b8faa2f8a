package fr.forprev.adapters.web;

import fr.forprev.adapters.web.account.Access;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.Endpoint;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One operation of the server.
 *
 * @param access who may call it, where it is one of the API
 */
record Route(HandlerType method, String path, Handler handler, Access access) {

  /** An operation for who has a token. */
  Route(HandlerType method, String path, Handler handler) {
    this(method, path, handler, Access.TOKEN);
  }

  /** These operations for others. */
  static Stream<Route> admitting(Access access, Stream<Route> routes) {
    return routes.map(it -> new Route(it.method, it.path, it.handler, access));
  }

  /** Who may call each of these operations. */
  static Function<Endpoint, Access> access(List<Route> routes) {
    Map<String, Access> known =
        routes.stream().collect(Collectors.toMap(it -> key(it.method, it.path), Route::access));
    return matched -> known.getOrDefault(key(matched.method, matched.path), Access.TOKEN);
  }

  private static String key(HandlerType method, String path) {
    return method.name() + " " + path;
  }

  /** Reads, and changes nothing: HEAD answers the same headers. */
  static Stream<Route> get(String path, Handler handler) {
    return Stream.of(
        new Route(HandlerType.GET, path, handler), new Route(HandlerType.HEAD, path, handler));
  }

  /**
   * Reads, and leaves a trace of what was handed out: HEAD, which hands out nothing, is refused.
   */
  static Stream<Route> tracedGet(String path, Handler handler) {
    return Stream.of(
        new Route(HandlerType.GET, path, handler),
        new Route(
            HandlerType.HEAD,
            path,
            ctx -> {
              throw new MethodNotAllowedResponse("GET", Map.of("availableMethods", "GET"));
            }));
  }

  static Stream<Route> post(String path, Handler handler) {
    return Stream.of(new Route(HandlerType.POST, path, handler));
  }

  static Stream<Route> put(String path, Handler handler) {
    return Stream.of(new Route(HandlerType.PUT, path, handler));
  }

  static Stream<Route> delete(String path, Handler handler) {
    return Stream.of(new Route(HandlerType.DELETE, path, handler));
  }
}
