package fr.forprev.adapters.web.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * The proxy in front: of what it forwards, the other end is the last address in {@code
 * X-Forwarded-For}, which it added itself; those before it are only claimed. The header of anybody
 * else is not read.
 *
 * @param address from which the proxy connects
 */
public record TrustedProxy(InetAddress address) implements HttpConfiguration.Customizer {

  private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  /** The proxy at {@code text}, which is an IP address, not a name; empty for anything else. */
  public static Optional<InetAddress> parse(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException notAnAddress) {
      return Optional.empty();
    }
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    ConnectionMetaData connection = request.getConnectionMetaData();
    if (!(connection.getRemoteSocketAddress() instanceof InetSocketAddress peer)
        || !address.equals(peer.getAddress())) {
      return request;
    }
    return forwarded(request)
        .<Request>map(from -> new From(request, new InetSocketAddress(from, peer.getPort())))
        .orElse(request);
  }

  private static Optional<InetAddress> forwarded(Request request) {
    List<String> hops = request.getHeaders().getCSV("X-Forwarded-For", false);
    return hops.isEmpty() ? Optional.empty() : parse(hops.get(hops.size() - 1));
  }

  /** A request with another end. */
  private static final class From extends Request.Wrapper {

    private final ConnectionMetaData connection;

    From(Request request, SocketAddress from) {
      super(request);
      this.connection =
          new ConnectionMetaData.Wrapper(request.getConnectionMetaData()) {
            @Override
            public SocketAddress getRemoteSocketAddress() {
              return from;
            }
          };
    }

    @Override
    public ConnectionMetaData getConnectionMetaData() {
      return connection;
    }
  }
}
