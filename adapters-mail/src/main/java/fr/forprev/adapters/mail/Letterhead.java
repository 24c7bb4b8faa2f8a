package fr.forprev.adapters.mail;

import fr.forprev.domain.session.SessionId;
import java.net.URI;

/**
 * What every mail of an installation carries.
 *
 * @param from the address that mails come from; its domain ends each Message-ID
 * @param publicUrl where people reach the product: http or https, with or without a path, a slash
 *     at the end or not
 */
public record Letterhead(String from, URI publicUrl) {

  /** Refuses an address that is none, and an URL that is not one of a site. */
  public Letterhead {
    if (Mailbox.parse(from).isEmpty()) {
      throw new IllegalArgumentException("not an e-mail address to send from: " + from);
    }
    if (!isSite(publicUrl)) {
      throw new IllegalArgumentException("not the URL of a site: " + publicUrl);
    }
  }

  String domain() {
    return from.substring(from.lastIndexOf('@') + 1);
  }

  String link(SessionId session) {
    return site() + "/sessions/" + session;
  }

  /** Where a one-time link is followed: looking there uses nothing up. */
  String linkOf(String secret) {
    return site() + "/liens/" + secret;
  }

  String site() {
    return publicUrl.toString().replaceFirst("/+$", "");
  }

  private static boolean isSite(URI url) {
    return ("https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme()))
        && url.getHost() != null
        && url.getRawQuery() == null
        && url.getRawFragment() == null;
  }
}
