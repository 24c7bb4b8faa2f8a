package fr.forprev.adapters.web.account;

import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Who is at the other end of the connection, whatever the headers say. */
public final class PeerAddress {

  private static final int NETWORK_BYTES = 8;

  private PeerAddress() {}

  /** The IPv4 address, or the network of an IPv6 address: one host holds a whole one. */
  public static String of(Context ctx) {
    return key(ctx.req().getRemoteAddr());
  }

  static String key(String peer) {
    try {
      InetAddress address = InetAddress.getByName(peer);
      return address instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
          : peer;
    } catch (UnknownHostException notAnAddress) {
      return peer;
    }
  }
}
