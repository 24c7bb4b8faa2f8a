package fr.forprev.adapters.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.Map;
import java.util.stream.Stream;

/** One operation of the server. */
record Route(HandlerType method, String path, Handler handler) {

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
