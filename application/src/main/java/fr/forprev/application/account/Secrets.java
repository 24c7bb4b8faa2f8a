package fr.forprev.application.account;

import fr.forprev.application.notification.LinkSecrets;

/** Port: what nobody can guess. */
public interface Secrets {

  /** 256 bits drawn anew, as 43 characters of base64url. */
  String draw();

  /** SHA-256 of a drawn secret, in hexadecimal: what is stored of it. */
  String hash(String secret);

  /** Secrets drawn here for those links, where their hashes are stored. */
  default LinkSecrets into(Links links) {
    return link -> {
      String secret = draw();
      links.addSecret(link, hash(secret));
      return secret;
    };
  }
}
