package fr.forprev.adapters.web.page;

import fr.forprev.application.account.Recognize.Gate;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One page, or one form that is sent.
 *
 * @param reachable at which gates somebody who is signed in reaches it; empty for the pages of
 *     everybody
 */
public record PageRoute(HandlerType method, String path, Handler handler, Set<Gate> reachable) {

  /** A page for everybody. */
  public static Stream<PageRoute> open(String path, Handler handler) {
    return get(path, handler, Set.of());
  }

  /** A page with a form, for everybody. */
  public static Stream<PageRoute> open(String path, Handler show, Handler post) {
    return both(path, show, post, Set.of());
  }

  /** A page for who is signed in, and has nothing left to do first. */
  public static Stream<PageRoute> page(String path, Handler handler) {
    return get(path, handler, Set.of(Gate.OPEN));
  }

  /** A page with a form, for who is signed in and has nothing left to do first. */
  public static Stream<PageRoute> page(String path, Handler show, Handler post) {
    return both(path, show, post, Set.of(Gate.OPEN));
  }

  /** A page with a form, for who is signed in and open, or held at that gate. */
  public static Stream<PageRoute> gate(Gate gate, String path, Handler show, Handler post) {
    return both(path, show, post, EnumSet.of(gate, Gate.OPEN));
  }

  /** A form of other pages, for who is signed in and has nothing left to do first. */
  public static Stream<PageRoute> act(String path, Handler post) {
    return Stream.of(new PageRoute(HandlerType.POST, path, post, Set.of(Gate.OPEN)));
  }

  /** A form of other pages, for whoever is signed in. */
  public static Stream<PageRoute> always(String path, Handler post) {
    return Stream.of(new PageRoute(HandlerType.POST, path, post, EnumSet.allOf(Gate.class)));
  }

  boolean isForEverybody() {
    return reachable.isEmpty();
  }

  private static Stream<PageRoute> get(String path, Handler handler, Set<Gate> reachable) {
    return Stream.of(
        new PageRoute(HandlerType.GET, path, handler, reachable),
        new PageRoute(HandlerType.HEAD, path, handler, reachable));
  }

  private static Stream<PageRoute> both(
      String path, Handler show, Handler post, Set<Gate> reachable) {
    return Stream.concat(
        get(path, show, reachable),
        Stream.of(new PageRoute(HandlerType.POST, path, post, reachable)));
  }
}
