package fr.forprev.bootstrap.architecture.canary.domain.session;

import java.util.UUID;

/** A key that no test can know. */
public record DrawsAKey(UUID value) {

  /** Another one each time. */
  public static DrawsAKey drawn() {
    return new DrawsAKey(UUID.randomUUID());
  }
}
