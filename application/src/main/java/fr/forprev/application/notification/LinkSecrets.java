package fr.forprev.application.notification;

import java.util.UUID;

/** Port: secrets of one-time links (USR-11). */
public interface LinkSecrets {

  /** A new secret by which {@code link} is followed, told this once; only its hash is stored. */
  String draw(UUID link);
}
