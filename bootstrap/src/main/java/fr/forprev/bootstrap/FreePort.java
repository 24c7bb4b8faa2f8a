package fr.forprev.bootstrap;

import fr.forprev.bootstrap.configuration.CannotStart;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether a port can be listened on before anything else is started. */
final class FreePort {

  private FreePort() {}

  /**
   * Does nothing when it can.
   *
   * @throws CannotStart when another program has the port, or this one may not listen there
   */
  static void require(String host, int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(host, port), 1);
    } catch (BindException taken) {
      if (String.valueOf(taken.getMessage()).contains("already in use")) {
        throw new CannotStart(
            "port %d of %s is taken: stop the other program or choose another port with --port."
                .formatted(port, host),
            taken);
      }
      throw cannotListen(host, port, taken);
    } catch (IOException refused) {
      throw cannotListen(host, port, refused);
    }
  }

  private static CannotStart cannotListen(String host, int port, IOException why) {
    return new CannotStart(
        "cannot listen on %s:%d: check http.host, http.port and the rights to use them."
            .formatted(host, port),
        why);
  }
}
